package dev.gatewright.check.schema;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.Spot;

/** An expression stands where GitHub takes none. */
public final class ExpressionNotAllowed {

    /** What is checked. */
    public static final Rule RULE = Rule.refused(
            "expression-not-allowed",
            "An expression where none may stand",
            "GitHub's documentation, Contexts, Context availability; reader test errors-expression-not-allowed");

    private ExpressionNotAllowed() {}

    /**
     * Reports an expression.
     *
     * @param place where it stands
     * @param where what it stands in, for people
     * @param report where to report it
     */
    public static void report(ExpressionPlace place, String where, Report report) {
        Takes takes = place.takes();
        boolean isScalar = takes.text() || takes.number() || takes.bool();
        report(
                place.spot(),
                where,
                isScalar ? "Write the value itself." : "Give it " + takes.description() + ".",
                report);
    }

    /** Reports an expression for a key. */
    static void ofKey(Spot key, String where, Report report) {
        report(key, where, "Write the key itself.", report);
    }

    private static void report(Spot spot, String where, String help, Report report) {
        report.add(
                RULE,
                spot.origin(),
                where + " takes no expression: `" + spot.text().orElse("").strip() + "`.",
                help);
    }
}
