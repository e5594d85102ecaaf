package dev.gatewright.check.schema;

import dev.gatewright.block.Shape;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.Spot.Pair;

/** Nothing stands where something must. */
public final class EmptyValue {

    /** What is checked. */
    public static final Rule RULE = Rule.refused(
            "empty-value",
            "A value that is empty",
            "GitHub's workflow schema, non-empty-string; reader test errors-job-id-empty");

    private EmptyValue() {}

    static void report(Expected in, Report report) {
        boolean text = in.alternatives().isNonEmptyText();
        report.add(
                RULE,
                in.spot().origin(),
                in.name() + " is empty.",
                "It takes " + in.alternatives().describe() + (text ? " that isn't empty." : ".")
                        + " Give it one, or leave the key out.");
    }

    static void key(Expected in, Pair pair, Shape.MapOf map, Report report) {
        report.add(RULE, pair.key().origin(), "A key of " + in.inText() + " is empty.", "Give it a name.");
    }
}
