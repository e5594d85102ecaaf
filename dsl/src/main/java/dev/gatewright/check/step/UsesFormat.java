package dev.gatewright.check.step;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.StepsCheck;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import java.util.List;

/** A step's {@code uses} has none of GitHub's forms. */
public final class UsesFormat implements StepsCheck {

    private static final Rule RULE = Rule.refused(
            "uses-format",
            "An action that is nowhere",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.steps[*].uses; language service, validate.uses-format; reader test errors-step-uses-syntax");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(List<StepEntry> steps, Report report) {
        for (Spot uses : Uses.literals(steps)) {
            String text = uses.literal().orElse("");
            if (!Uses.isLocal(text) && !Uses.isDocker(text) && !Uses.isRemote(text)) {
                report.add(
                        RULE,
                        uses.origin(),
                        "`" + text + "` names no action.",
                        "Write `owner/name@ref`, `owner/name/path@ref`, `docker://image`, or `$/path` in this repository.");
            }
        }
    }
}
