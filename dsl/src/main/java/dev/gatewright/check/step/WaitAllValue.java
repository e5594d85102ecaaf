package dev.gatewright.check.step;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.StepsCheck;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import dev.gatewright.yaml.Scalar;
import java.util.List;
import java.util.Optional;

/** {@code wait-all} is false. */
public final class WaitAllValue implements StepsCheck {

    private static final Rule RULE = Rule.refused(
            "wait-all-value", "A wait-all that doesn't wait", "Language service test wait-all false is rejected");

    private static final Optional<Boolean> NO = Optional.of(false);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(List<StepEntry> steps, Report report) {
        for (StepEntry step : steps) {
            Optional<Spot> value = step.get("wait-all");
            if (value.isPresent()
                    && value.get().node() instanceof Scalar scalar
                    && scalar.asBoolean().equals(NO)) {
                report.add(
                        RULE,
                        value.get().origin(),
                        "`wait-all` can't be false.",
                        "Leave its value out, or leave out the step.");
            }
        }
    }
}
