package dev.gatewright.check.trigger;

import dev.gatewright.check.rule.Purpose;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.WorkflowFile;

/** A filter that Java was given no words for, {@code push().branches()}: refused, while one that was read is only pointed out. */
public final class FilterOfNothing implements WorkflowCheck {

    private static final Rule RULE = Rule.mistake(
            "filter-of-nothing",
            "A filter without words",
            "GitHub's documentation, Workflow syntax, on.<event_name>.types, on.push.branches");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, Report report) {
        if (report.purpose() == Purpose.EMITTING) {
            EmptyFilter.report(RULE, workflow, report);
        }
    }
}
