package dev.gatewright.check.job;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.yaml.Scalar;
import java.util.Optional;
import java.util.OptionalDouble;

/** The most legs at once is no number of legs. */
public final class MaxParallel implements JobCheck {

    private static final Rule RULE = Rule.mistake(
            "max-parallel",
            "A number of legs that can't be",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.strategy.max-parallel");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        Optional<Spot> most = job.get("strategy").flatMap(strategy -> strategy.get("max-parallel"));
        OptionalDouble number = most.filter(spot -> spot.node() instanceof Scalar)
                .map(spot -> ((Scalar) spot.node()).asDouble())
                .orElse(OptionalDouble.empty());
        if (number.isPresent() && (number.getAsDouble() < 1 || number.getAsDouble() % 1 != 0)) {
            report.add(
                    RULE,
                    most.get().origin(),
                    "`max-parallel` is " + most.get().text().orElse("") + ", which is no number of legs.",
                    "Give it a whole number from 1 on, or leave it out.");
        }
    }
}
