package dev.gatewright.check.step;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.StepsCheck;
import dev.gatewright.check.view.StepEntry;
import dev.gatewright.yaml.Scalar;
import java.util.List;

/** {@code wait-all} is false. */
public final class WaitAllValue implements StepsCheck {

    private static final Rule RULE = Rule.refused(
            "wait-all-value", "A wait-all that doesn't wait", "Language service test wait-all false is rejected");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(List<StepEntry> steps, Report report) {
        for (StepEntry step : steps) {
            step.get("wait-all")
                    .filter(value -> value.node() instanceof Scalar scalar
                            && !scalar.asBoolean().orElse(true))
                    .ifPresent(value -> report.add(
                            RULE,
                            value.origin(),
                            "`wait-all` can't be false.",
                            "Leave its value out, or leave out the step."));
        }
    }
}
