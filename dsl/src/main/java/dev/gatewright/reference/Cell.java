package dev.gatewright.reference;

import java.util.Objects;

/**
 * A value of an axis, in {@code include} and {@code exclude}.
 *
 * @param name the axis, or any other name that {@code include} adds to a leg
 * @param value the value: whatever {@code raw} takes
 */
public record Cell(String name, Object value) {

    /**
     * A value of an axis.
     *
     * @param name the axis, or any other name that {@code include} adds to a leg
     * @param value the value: whatever {@code raw} takes
     */
    public Cell {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, name);
    }
}
