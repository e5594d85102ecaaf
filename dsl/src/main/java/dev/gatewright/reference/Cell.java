package dev.gatewright.reference;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value of an axis, in {@code include} and {@code exclude}.
 *
 * @param name the axis, or any other name that {@code include} adds to a leg
 * @param value the value: whatever {@code raw} takes
 * @param axis the axis, null for a name that no constant stands for
 */
public record Cell(String name, Object value, @Nullable Axis<?> axis) {

    /**
     * A value of an axis.
     *
     * @param name the axis, or any other name that {@code include} adds to a leg
     * @param value the value: whatever {@code raw} takes
     * @param axis the axis, null for a name that no constant stands for
     */
    public Cell {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, name);
    }

    /**
     * A value under a name that no constant stands for.
     *
     * @param name the name
     * @param value the value: whatever {@code raw} takes
     */
    public Cell(String name, Object value) {
        this(name, value, null);
    }
}
