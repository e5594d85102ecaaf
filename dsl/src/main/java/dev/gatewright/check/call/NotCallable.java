package dev.gatewright.check.call;

import dev.gatewright.check.rule.CallCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.WorkflowFile;

/** A job calls a workflow that {@code workflow_call} doesn't start. */
public final class NotCallable implements CallCheck {

    private static final Rule RULE = Rule.refused(
            "not-callable",
            "A workflow that can't be called",
            "GitHub's documentation, Reusing workflow configurations; language service, validate.workflow-references");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(JobEntry job, WorkflowFile callee, Report report) {
        if (!new Callee(callee).isCallable()) {
            report.add(
                    RULE,
                    job.get("uses").orElse(job.key()).origin(),
                    "Job `" + job.id() + "` calls `" + callee.name() + "`, which `workflow_call` doesn't start.",
                    "Say " + report.spelled(".on(workflowCall())", "on: workflow_call") + " in that workflow.");
        }
    }
}
