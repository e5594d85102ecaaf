package dev.gatewright.check.step;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.StepsCheck;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import java.util.List;

/** An action's ref looks like the beginning of a commit's id, which GitHub doesn't complete. */
public final class ShortSha implements StepsCheck {

    private static final Rule RULE = Rule.hint(
            "short-sha",
            "A commit that is cut short",
            "GitHub's documentation, Security hardening, Using third-party actions; language service, short-sha-ref");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(List<StepEntry> steps, Report report) {
        for (Spot uses : Uses.literals(steps)) {
            String text = uses.literal().orElse("");
            if (Uses.isShortened(text) && !Uses.isLocal(text) && !Uses.isDocker(text) && Uses.isRemote(text)) {
                report.add(
                        RULE,
                        uses.origin(),
                        "`" + text + "` looks like a commit cut short, and GitHub takes whole ones.",
                        "Write all 40 digits of the commit.");
            }
        }
    }
}
