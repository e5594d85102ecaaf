package dev.gatewright.check.view;

import dev.gatewright.source.Origin;
import java.util.List;
import java.util.Optional;

/**
 * Something that an expression names by a plain chain of properties, such as {@code needs.build.outputs.version}.
 *
 * @param spot the text that the expression stands in
 * @param at where it begins in the text
 * @param path the context and the properties
 */
public record Reference(Spot spot, int at, List<String> path) {

    /**
     * Where it stands.
     *
     * @return its own place, that of its text where it isn't known
     */
    public Origin origin() {
        return spot.origin(at);
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
