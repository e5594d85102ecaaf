package dev.gatewright.check.trigger;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;

/** A workflow waits for the runs of others and names none, so that nothing ever starts by it. */
public final class NoWorkflows implements WorkflowCheck {

    private static final Rule RULE = Rule.mistake(
            "no-workflows",
            "Runs that are waited for, of no workflow",
            "GitHub's documentation, Events that trigger workflows, workflow_run; actionlint, rule events");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, Report report) {
        for (Pair trigger : workflow.triggers()) {
            if (trigger.name().equals("workflow_run") && !trigger.value().has("workflows")) {
                report.add(
                        RULE,
                        trigger.key().origin(),
                        "`workflow_run` names no workflow, and never starts anything.",
                        "Name some: " + report.spelled(".workflows(\"CI\")", "workflows: [CI]") + ".");
            }
        }
    }
}
