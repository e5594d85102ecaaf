package dev.gatewright.check.job;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.WorkflowFile;
import java.util.Optional;

/** A job is in the concurrency group of its own workflow, so each waits for the other. */
public final class Deadlock implements WorkflowCheck {

    private static final Rule RULE = Rule.fails(
            "deadlock",
            "A job that waits for its own workflow",
            "GitHub's documentation, Workflow syntax, concurrency; language service, validate.concurrency");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, Report report) {
        Optional<Spot> own = workflow.root().get("concurrency");
        Optional<String> name = own.flatMap(Groups::name);
        for (JobEntry job : workflow.jobs()) {
            Optional<Spot> group = job.get("concurrency");
            if (name.isPresent() && group.flatMap(Groups::name).equals(name)) {
                report.add(
                        RULE,
                        own.orElseThrow().origin(),
                        "Concurrency group `" + name.get() + "` of the workflow is that of job `" + job.id()
                                + "` too: each waits for the other.",
                        "Give one of them another group.");
                report.add(
                        RULE,
                        group.orElseThrow().origin(),
                        "Concurrency group `" + name.get() + "` of job `" + job.id()
                                + "` is that of its workflow too: each waits for the other.",
                        "Give one of them another group.");
            }
        }
    }
}
