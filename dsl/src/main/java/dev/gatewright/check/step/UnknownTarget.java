package dev.gatewright.check.step;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.StepsCheck;
import dev.gatewright.check.view.Corrections;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import dev.gatewright.finding.Candidates;
import java.util.List;

/** A step waits for one that isn't above it, or cancels it. */
public final class UnknownTarget implements StepsCheck {

    private static final Rule RULE = Rule.refused(
            "unknown-step",
            "A step that isn't above",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.steps[*].wait and cancel; GitHub's converter, validateTargetStepId");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(List<StepEntry> steps, Report report) {
        Targets.each(steps, (target, step, above) -> {
            String id = target.literal().orElse("");
            boolean itself =
                    step.id().flatMap(Spot::text).filter(id::equalsIgnoreCase).isPresent();
            if (itself || Targets.find(above, id).isEmpty()) {
                report.add(
                        RULE,
                        target.origin(),
                        itself ? "Step `" + id + "` names itself." : "No step above has the id `" + id + "`.",
                        Candidates.help(
                                id,
                                Targets.background(above),
                                "Give a step above it that id, and "
                                        + report.spelled(".background()", "background: true") + "."),
                        Corrections.closest(target, Targets.background(above), true));
            }
        });
    }
}
