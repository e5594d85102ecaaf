package dev.gatewright.check.step;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.StepsCheck;
import dev.gatewright.check.view.Corrections;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import java.util.List;
import java.util.regex.Pattern;

/** A step uses an action of a repository or a version that can't be called so. GitHub takes the file, and doesn't find the action. */
public final class ActionName implements StepsCheck {

    private static final Rule RULE = Rule.mistake(
            "action-name",
            "An action under a name that can't be",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.steps[*].uses: {owner}/{repo}@{ref}; git check-ref-format");

    /** Owners have letters, digits and dashes, an underscore where an enterprise manages them; versions are names of git. */
    private static final Pattern LEGAL =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*/[A-Za-z0-9._-]+([/\\\\][^@]*)?@[^\\s~^:?*\\[\\\\]+");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(List<StepEntry> steps, Report report) {
        for (Spot uses : Uses.literals(steps)) {
            String text = uses.literal().orElse("");
            boolean legal = LEGAL.matcher(text).matches();
            if (!legal && !Uses.isLocal(text) && !Uses.isDocker(text) && Uses.isRemote(text)) {
                String closed = text.replaceAll("\\s", "");
                boolean blanks = LEGAL.matcher(closed).matches();
                report.add(
                        RULE,
                        uses.origin(),
                        "No action is called `" + text + "`.",
                        blanks ? "Write `" + closed + "`." : "Write `owner/name@ref`, as GitHub calls them.",
                        blanks ? Corrections.replace(uses, closed, false) : List.of());
            }
        }
    }
}
