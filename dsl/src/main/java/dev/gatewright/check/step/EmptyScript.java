package dev.gatewright.check.step;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.StepsCheck;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import dev.gatewright.yaml.Scalar;
import java.util.List;
import java.util.Optional;

/** A step runs a script in which nothing stands: it succeeds, and does nothing. */
public final class EmptyScript implements StepsCheck {

    private static final Rule RULE = Rule.mistake(
            "empty-script",
            "A script of nothing",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.steps[*].run; actionlint, rule syntax-check");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(List<StepEntry> steps, Report report) {
        for (StepEntry step : StepEntry.flat(steps)) {
            Optional<Spot> script = step.get("run");
            if (script.isPresent()
                    && script.get().node() instanceof Scalar text
                    && (text.isNull() || text.text().isBlank())) {
                report.add(
                        RULE,
                        script.get().origin(),
                        "This script is empty.",
                        "Write a command, or leave the step out.");
            }
        }
    }
}
