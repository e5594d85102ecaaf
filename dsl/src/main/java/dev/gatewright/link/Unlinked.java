package dev.gatewright.link;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Null;
import dev.gatewright.expression.Expression.Referent;
import dev.gatewright.reference.Flawed;

/** Says that a reference has no name where it stands. */
final class Unlinked {

    /** What stands for a reference that has no name; nobody sees it, since nothing is emitted then. */
    static final Expression NOTHING = new Null();

    private Unlinked() {}

    static Expression report(Referent referent, Place place, String where, String help, Report report) {
        if (referent instanceof Flawed flawed) {
            report.error(flawed.code(), place.origin(), flawed.fact(), flawed.help());
        } else {
            String message = "The " + referent.describe() + " has no name in " + where + ".";
            report.error("unlinked-reference", place.origin(), message, help);
        }
        return NOTHING;
    }
}
