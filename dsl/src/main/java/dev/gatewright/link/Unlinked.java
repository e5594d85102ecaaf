package dev.gatewright.link;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Call;
import dev.gatewright.expression.Expression.Name;
import dev.gatewright.expression.Expression.Property;
import dev.gatewright.expression.Expression.Referent;
import dev.gatewright.reference.Flawed;
import java.util.List;

/** Says that a reference has no name where it stands. */
final class Unlinked {

    /**
     * What stands for a reference that has no name; nobody sees it, since nothing is emitted then. It may stand anywhere and be
     * of any type, so that no check says more of it.
     */
    static final Expression NOTHING = new Call("fromJSON", List.of(new Property(new Name("github"), "token")));

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
