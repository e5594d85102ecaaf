package dev.gatewright.check.step;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.StepsCheck;
import dev.gatewright.check.view.StepEntry;
import java.util.List;

/** A step waits for one that doesn't run in the background, or cancels it. */
public final class ForegroundTarget implements StepsCheck {

    private static final Rule RULE = Rule.mistake(
            "foreground-step",
            "A step that nobody has to wait for",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.steps[*].wait and cancel; GitHub's converter, validateTargetStepId");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(List<StepEntry> steps, Report report) {
        Targets.each(
                steps,
                (target, step, above) -> Targets.find(above, target.literal().orElse(""))
                        .filter(found -> !Targets.isInBackground(found))
                        .ifPresent(found -> report.add(
                                RULE,
                                target.origin(),
                                "Step `" + target.literal().orElse("")
                                        + "` doesn't run in the background, so it has ended here.",
                                "Say " + report.spelled(".background()", "background: true")
                                        + " on it, or leave this step out.")));
    }
}
