package dev.gatewright.check.step;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.StepsCheck;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import dev.gatewright.yaml.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A step's limit is no whole number of minutes from 1 to 360. */
public final class StepTimeout implements StepsCheck {

    private static final Rule RULE = Rule.mistake(
            "step-timeout",
            "A limit that GitHub doesn't keep",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.steps[*].timeout-minutes: a positive integer, at most 360");

    @Override
    public Rule rule() {
        return RULE;
    }

    private static final int MOST = 360;

    @Override
    public void check(List<StepEntry> steps, Report report) {
        for (StepEntry step : StepEntry.flat(steps)) {
            Optional<Spot> limit = step.get("timeout-minutes");
            if (limit.isPresent() && limit.get().node() instanceof Scalar scalar && isIllegal(scalar.asDouble())) {
                report.add(
                        RULE,
                        limit.get().origin(),
                        "`timeout-minutes` of a step is " + scalar.text() + ".",
                        "Give it a whole number of minutes from 1 to " + MOST + ".");
            }
        }
    }

    private static boolean isIllegal(OptionalDouble number) {
        double minutes = number.orElse(1);
        return !(minutes >= 1 && minutes <= MOST && minutes == Math.rint(minutes));
    }
}
