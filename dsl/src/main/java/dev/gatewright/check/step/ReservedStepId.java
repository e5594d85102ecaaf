package dev.gatewright.check.step;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.StepsCheck;
import dev.gatewright.check.view.Id;
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
        steps.stream()
                .flatMap(StepEntry::flat)
                .flatMap(step -> step.id().stream())
                .filter(id -> Id.isReserved(id.text().orElse("")))
                .forEach(id -> report.add(
                        RULE,
                        id.origin(),
                        "Ids that begin with `__` are GitHub's own: `"
                                + id.text().orElse("") + "`.",
                        "Begin it with a letter or one underscore."));
    }
}
