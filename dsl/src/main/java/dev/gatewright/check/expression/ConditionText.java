package dev.gatewright.check.expression;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.Spot;

/** A condition has text beside its expressions, so it is always true. */
public final class ConditionText {

    /** What is checked. */
    public static final Rule RULE = Rule.mistake(
            "condition-text",
            "A condition that is always true",
            "Language service, expression-literal-text-in-condition; actionlint, if_cond_always_true");

    private ConditionText() {}

    static void report(Spot spot, String text, Report report) {
        report.add(
                RULE,
                spot.origin(),
                "`" + text.strip() + "` has text outside `${{ }}`, which makes it a text, and a text is always true.",
                "Put the whole condition into one `${{ }}`, or leave the braces out.");
    }
}
