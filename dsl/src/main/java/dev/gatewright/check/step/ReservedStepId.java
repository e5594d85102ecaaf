package dev.gatewright.check.step;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.StepsCheck;
import dev.gatewright.check.view.Id;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import java.util.List;

/** A step's id begins with two underscores. */
public final class ReservedStepId implements StepsCheck {

    private static final Rule RULE =
            Rule.refused("reserved-step-id", "An id that GitHub keeps for itself", "Reader test errors-step-id");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(List<StepEntry> steps, Report report) {
        for (Spot id : StepIds.of(steps)) {
            String text = id.text().orElse("");
            if (Id.isReserved(text)) {
                report.add(
                        RULE,
                        id.origin(),
                        "Ids that begin with `__` are GitHub's own: `" + text + "`.",
                        "Begin it with a letter or one underscore.");
            }
        }
    }
}
