package dev.gatewright.check.schema;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.workflow.metadata.ActionOutput;

/** A key that GitHub demands isn't there. */
public final class MissingKey {

    /** What is checked. */
    public static final Rule RULE = Rule.refused(
            "missing-key",
            "A key that must be there",
            "GitHub's workflow schema, required; reader test errors-required-property-missing");

    /** The same, where GitHub takes an empty text for it. */
    public static final Rule OF_OUTPUT = Rule.mistake(
            "valueless-output",
            "An output of an action that is always empty",
            "GitHub's documentation, Metadata syntax, outputs.<output_id>.value; GitHub's action schema, output-definition");

    private MissingKey() {}

    static void report(Expected in, Keys kind, Key<?> key, Report report) {
        report.add(
                kind == ActionOutput.COMPOSITE_KEYS ? OF_OUTPUT : RULE,
                in.spot().origin(),
                in.name() + " has no `" + key.name() + "`.",
                "Every " + (kind.name().endsWith(" action") ? "action" : kind.name()) + " needs one: say "
                        + report.spelled("." + key.method() + "(…)", key.name()) + ".");
    }
}
