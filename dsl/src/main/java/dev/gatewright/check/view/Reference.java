package dev.gatewright.check.view;

import dev.gatewright.source.Origin;
import java.util.List;
import java.util.Optional;

/**
 * Something that an expression names by a plain chain of properties, such as {@code needs.build.outputs.version}.
 *
 * @param spot the text that the expression stands in
 * @param path the context and the properties
 */
public record Reference(Spot spot, List<String> path) {

    /**
     * Where it is told that something is wrong with it.
     *
     * @return the place of its text, or its own where the text has several lines
     */
    public Origin origin() {
        int at = spot.text().orElse("").indexOf(toString());
        return at < 0 ? spot.origin() : spot.flaw(at);
    }

    /**
     * Whether it begins with a context.
     *
     * @param context the context's name
     * @return true when it does
     */
    public boolean isOf(String context) {
        return path.get(0).equalsIgnoreCase(context);
    }

    /**
     * A part of it.
     *
     * @param index its place, 0 for the context
     * @return the part, empty when there are fewer
     */
    public Optional<String> part(int index) {
        return index < path.size() ? Optional.of(path.get(index)) : Optional.empty();
    }

    /** The chain as it is written. */
    @Override
    public String toString() {
        return String.join(".", path);
    }
}
