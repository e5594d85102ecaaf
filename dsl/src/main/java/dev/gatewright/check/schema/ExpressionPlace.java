package dev.gatewright.check.schema;

import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Trail;
import java.util.List;

/**
 * Where a text stands that is an expression or holds some.
 *
 * @param trail the way to the text
 * @param key the key of GitHub's own that it stands at, empty when the user chose the key
 * @param contexts the contexts and functions that it may use; none when no expression may stand there
 * @param takes what may be its value
 */
public record ExpressionPlace(Trail trail, String key, List<String> contexts, Takes takes) {

    /**
     * The text.
     *
     * @return the scalar that has it
     */
    public Spot spot() {
        return trail.spot();
    }
}
