package dev.gatewright.check.step;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.StepsCheck;
import dev.gatewright.check.view.Id;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import java.util.List;

/** A step's id has characters that no id may have, or too many. */
public final class IllegalStepId implements StepsCheck {

    private static final Rule RULE = Rule.refused(
            "illegal-step-id",
            "An id that GitHub doesn't take",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.steps[*].id; reader test errors-step-id");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(List<StepEntry> steps, Report report) {
        for (Spot id : StepIds.of(steps)) {
            String text = id.literal().orElse("");
            if (!text.isEmpty() && !Id.isLegal(text)) {
                report.add(RULE, id.origin(), "`" + text + "` is no legal id of a step.", Id.help(text));
            }
        }
    }
}
