package dev.gatewright.check.job;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.WorkflowFile;

/** The name of a concurrency group is too long. */
public final class LongGroup implements WorkflowCheck {

    private static final Rule RULE = Rule.refused(
            "long-group",
            "A concurrency group of over 400 characters",
            "GitHub's documentation, Workflow syntax, concurrency; GitHub's converter: a name must be less than 400 characters");

    @Override
    public Rule rule() {
        return RULE;
    }

    private static final int MOST = 400;

    @Override
    public void check(WorkflowFile workflow, Report report) {
        for (Spot group : Groups.all(workflow)) {
            int length = Groups.name(group).map(String::length).orElse(0);
            if (length > MOST) {
                report.add(
                        RULE,
                        group.origin(),
                        "The name of a concurrency group has " + length + " characters, and GitHub takes " + MOST + ".",
                        "Take a shorter one.");
            }
        }
    }
}
