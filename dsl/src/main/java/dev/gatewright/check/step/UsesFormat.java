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

    private static final String SERVER = "https://github.com/";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(List<StepEntry> steps, Report report) {
        for (Spot uses : Uses.literals(steps)) {
            String text = uses.literal().orElse("");
            if (!Uses.isLocal(text) && !Uses.isDocker(text) && !Uses.isRemote(text)) {
                report.add(RULE, uses.origin(), "`" + text + "` " + flaw(text) + ".", wayOut(text));
            }
        }
    }

    private static String flaw(String text) {
        boolean versionless = text.contains("/") && !text.contains("://") && !text.startsWith(".");
        return versionless && !text.contains("@")
                ? "says no version of the action"
                : versionless && text.endsWith("@") ? "says no version behind its `@`" : "names no action";
    }

    private static String wayOut(String text) {
        if (text.startsWith(".github/")) {
            return "Write `./" + text + "` for an action of this repository.";
        }
        if (text.startsWith(SERVER)) {
            return "Write `" + text.substring(SERVER.length()) + "`.";
        }
        return "Write `owner/name@ref`, `owner/name/path@ref`, `docker://image`, or `$/path` in this repository.";
    }
}
