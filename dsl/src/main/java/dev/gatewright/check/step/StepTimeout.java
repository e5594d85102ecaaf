package dev.gatewright.check.step;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.StepsCheck;
import dev.gatewright.check.view.StepEntry;
import dev.gatewright.yaml.Scalar;
import java.util.List;

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
        steps.stream()
                .flatMap(StepEntry::flat)
                .forEach(step -> step.get("timeout-minutes")
                        .filter(limit -> limit.node() instanceof Scalar scalar
                                && scalar.asDouble().isPresent()
                                && !isLegal(scalar.asDouble().getAsDouble()))
                        .ifPresent(limit -> report.add(
                                RULE,
                                limit.origin(),
                                "`timeout-minutes` of a step is " + limit.text().orElse("") + ".",
                                "Give it a whole number of minutes from 1 to " + MOST + ".")));
    }

    private static boolean isLegal(double minutes) {
        return minutes >= 1 && minutes <= MOST && minutes == Math.rint(minutes);
    }
}
