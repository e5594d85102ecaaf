package dev.gatewright.check.schema;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;

/** A key that GitHub demands isn't there. */
public final class MissingKey {

    /** What is checked. */
    public static final Rule RULE = Rule.refused(
            "missing-key",
            "A key that must be there",
            "GitHub's workflow schema, required; reader test errors-required-property-missing");

    private MissingKey() {}

    static void report(Expected in, Keys kind, Key<?> key, Report report) {
        report.add(
                RULE,
                in.spot().origin(),
                in.name() + " has no `" + key.name() + "`.",
                "Every " + (kind.name().endsWith(" action") ? "action" : kind.name()) + " needs one: say "
                        + report.spelled("." + key.method() + "(…)", key.name()) + ".");
    }
}
