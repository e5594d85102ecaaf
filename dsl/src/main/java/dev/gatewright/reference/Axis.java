package dev.gatewright.reference;

import dev.gatewright.expression.Expr;
import dev.gatewright.source.Origin;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One axis of a matrix: a name and the values it takes. It is an expression of the value that the leg at hand has, {@code
 * matrix.name}.
 *
 * @param <T> the Java type of its values
 */
public final class Axis<T> implements Handle<T> {

    private final String name;
    private final List<T> values;
    private final @Nullable Expr<List<T>> computed;
    private final Origin origin;

    private Axis(String name, List<T> values, @Nullable Expr<List<T>> computed) {
        this.name = Objects.requireNonNull(name, "name");
        this.values = List.copyOf(values);
        this.computed = computed;
        this.origin = Origin.here();
    }

    /**
     * An axis of values that are known.
     *
     * @param name its name
     * @param values its values, in order; none when only {@code include} gives it values
     * @param <T> the Java type of its values
     * @return the axis
     */
    public static <T> Axis<T> of(String name, List<T> values) {
        return new Axis<>(name, values, null);
    }

    /**
     * An axis whose values another job computes.
     *
     * @param name its name
     * @param values an expression of the list of its values
     * @param <T> the Java type of its values
     * @return the axis
     */
    public static <T> Axis<T> of(String name, Expr<List<T>> values) {
        return new Axis<>(name, List.of(), Objects.requireNonNull(values, "values"));
    }

    @Override
    public String name() {
        return name;
    }

    /**
     * Its values.
     *
     * @return the values in order, none when they are computed
     */
    public List<T> values() {
        return values;
    }

    /**
     * The expression of its values.
     *
     * @return the expression, empty when the values are known
     */
    public Optional<Expr<List<T>>> computed() {
        return Optional.ofNullable(computed);
    }

    /**
     * This axis at one of its values: what {@code include} and {@code exclude} are made of.
     *
     * @param value the value
     * @return the cell
     */
    public Cell is(T value) {
        return new Cell(name, value, this);
    }

    /**
     * Where the axis was declared.
     *
     * @return its origin
     */
    public Origin origin() {
        return origin;
    }

    @Override
    public String describe() {
        return "axis `" + name + "`";
    }

    @Override
    public String toString() {
        return template().toString();
    }
}
