package dev.gatewright.check.trigger;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.WorkflowFile;

/** A schedule asks for more than GitHub does. */
public final class CronInterval implements WorkflowCheck {

    private static final Rule RULE = Rule.mistake(
            "cron-interval",
            "A schedule under five minutes",
            "GitHub's documentation, Events that trigger workflows, schedule: the shortest interval is once every 5 minutes");

    @Override
    public Rule rule() {
        return RULE;
    }

    private static final int SHORTEST = 5;

    @Override
    public void check(WorkflowFile workflow, Report report) {
        Times.lines(workflow)
                .forEach(line -> CronLine.parse(line.literal().orElse(""))
                        .filter(cron -> cron.shortestInterval() < SHORTEST)
                        .ifPresent(cron -> report.add(
                                RULE,
                                line.origin(),
                                "`" + line.literal().orElse("").strip() + "` comes round after "
                                        + minutes(cron.shortestInterval())
                                        + ", and GitHub runs a schedule every 5 minutes at most.",
                                "Leave more time between the runs: `*/5 * * * *`.")));
    }

    private static String minutes(int count) {
        return count == 1 ? "a minute" : count + " minutes";
    }
}
