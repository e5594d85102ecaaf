package dev.gatewright.check.call;

import dev.gatewright.check.rule.PipelineCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.PipelineFiles;
import dev.gatewright.check.view.WorkflowFile;

/** A called workflow asks for more than GitHub's restricted default, and no caller says what it may. */
public final class DefaultEscalation implements PipelineCheck {

    private static final Rule RULE = Rule.mistake(
            "default-permissions",
            "A called workflow that asks for more than the restricted default",
            "GitHub's documentation, Reusing workflow configurations, Access and permissions for nested workflows; reader tests errors-reusable-workflow-permissions-*");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PipelineFiles files, Report report) {
        PermissionWalk walk = new PermissionWalk(files, (caller, callee, asker, asked, allowed) -> {
            Escalation escalation = new Escalation(caller, callee, asker, asked, Allowed.RESTRICTED);
            if (allowed.isEmpty() && escalation.isOne()) {
                report.add(
                        RULE,
                        caller.origin(),
                        escalation.fact()
                                + " No caller declares permissions, so this is judged by GitHub's restricted default.",
                        escalation.help());
            }
        });
        files.workflows().stream().filter(DefaultEscalation::startsByItself).forEach(walk::walk);
    }

    /** A workflow that is only called gets what its callers allow, whoever they are. */
    private static boolean startsByItself(WorkflowFile workflow) {
        return workflow.triggers().stream().anyMatch(trigger -> !trigger.name().equals("workflow_call"));
    }
}
