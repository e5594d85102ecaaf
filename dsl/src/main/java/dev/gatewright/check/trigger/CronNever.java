package dev.gatewright.check.trigger;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.WorkflowFile;

/** The day of a cron line isn't in any calendar. */
public final class CronNever implements WorkflowCheck {

    private static final Rule RULE = Rule.mistake(
            "cron-never",
            "A schedule whose day never comes",
            "GitHub's documentation, Events that trigger workflows, schedule");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, Report report) {
        Times.lines(workflow)
                .forEach(line -> CronLine.parse(line.literal().orElse(""))
                        .filter(CronLine::isNever)
                        .ifPresent(cron -> report.add(
                                RULE,
                                line.origin(),
                                "`" + line.literal().orElse("").strip() + "` names a day that no year has.",
                                "Name one that the month has; 28 is in every month.")));
    }
}
