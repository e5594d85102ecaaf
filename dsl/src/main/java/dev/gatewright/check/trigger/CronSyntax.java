package dev.gatewright.check.trigger;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.WorkflowFile;

/** A cron line isn't five legal fields. */
public final class CronSyntax implements WorkflowCheck {

    private static final Rule RULE = Rule.fails(
            "cron-syntax",
            "A cron line that can't be read",
            "GitHub's documentation, Events that trigger workflows, schedule; language service test invalid cron string");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, Report report) {
        Times.lines(workflow)
                .forEach(line -> CronLine.problem(line.literal().orElse(""))
                        .ifPresent(problem -> report.add(
                                RULE,
                                line.origin(),
                                problem,
                                "Write minute, hour, day of the month, month and day of the week: `30 5 * * 1-5`.")));
    }
}
