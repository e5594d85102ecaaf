package dev.gatewright.matrix;

import dev.gatewright.expression.value.Value;
import dev.gatewright.yaml.Mapping;
import java.util.ArrayList;
import java.util.List;

/**
 * One leg of a matrix: one job that runs.
 *
 * @param values its values of the axes; all its values, for a leg that {@code include} adds
 * @param extra what {@code include} adds to it, which isn't part of its name
 */
public record Leg(Mapping values, Mapping extra) {

    /**
     * All its values, as the {@code matrix} context has them.
     *
     * @return the values, what was added last
     */
    public Mapping all() {
        List<Mapping.Entry> entries = new ArrayList<>(values.entries());
        entries.addAll(extra.entries());
        return Mapping.of(entries);
    }

    /**
     * All its values, as an object of expressions.
     *
     * @return what {@code matrix} is in this leg
     */
    public Value value() {
        return LegValues.of(all());
    }
}
