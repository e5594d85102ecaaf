package dev.gatewright.check.trigger;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;

/** A schedule has no times, so that nothing ever starts by it. */
public final class NoCron implements WorkflowCheck {

    private static final Rule RULE =
            Rule.mistake("no-cron", "A schedule without times", "GitHub's documentation, Workflow syntax, on.schedule");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, Report report) {
        for (Pair trigger : workflow.triggers()) {
            if (trigger.name().equals("schedule")
                    && trigger.value().items().isEmpty()
                    && !trigger.value().isMapping()) {
                report.add(
                        RULE,
                        trigger.key().origin(),
                        "`schedule` has no times, and never starts anything.",
                        "Give it some: " + report.spelled("schedule(cron(\"30 5 * * 1-5\"))", "- cron: '30 5 * * 1-5'")
                                + ".");
            }
        }
    }
}
