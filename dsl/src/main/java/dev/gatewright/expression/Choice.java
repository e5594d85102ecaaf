package dev.gatewright.expression;

import java.util.ArrayList;
import java.util.List;

/**
 * The first of several values whose condition holds; not yet an expression, since it has none for when no condition holds.
 *
 * <p>Source: GitHub's documentation, "Evaluate expressions in workflows and actions", {@code case}.
 *
 * @param <T> the Java type of the values
 */
public final class Choice<T> {

    private final List<Object> branches;

    private Choice(List<Object> branches) {
        this.branches = List.copyOf(branches);
    }

    /**
     * A choice of one value so far.
     *
     * @param condition its condition
     * @param value the value where it holds
     * @param <T> the Java type of the values
     * @return the choice
     */
    public static <T> Choice<T> of(Expr<Boolean> condition, T value) {
        return new Choice<T>(List.of()).and(condition, value);
    }

    /**
     * A choice of one value so far.
     *
     * @param condition its condition
     * @param value the value where it holds
     * @param <T> the Java type of the values
     * @return the choice
     */
    public static <T> Choice<T> of(Expr<Boolean> condition, Expr<? extends T> value) {
        return new Choice<T>(List.of()).and(condition, value);
    }

    /**
     * This choice with a value for when no condition before holds and this one does.
     *
     * @param condition the condition
     * @param value the value where it holds
     * @return the choice
     */
    public Choice<T> orIf(Expr<Boolean> condition, T value) {
        return and(condition, value);
    }

    /**
     * This choice with a value for when no condition before holds and this one does.
     *
     * @param condition the condition
     * @param value the value where it holds
     * @return the choice
     */
    public Choice<T> orIf(Expr<Boolean> condition, Expr<? extends T> value) {
        return and(condition, value);
    }

    /**
     * What is chosen, with a value for when no condition holds.
     *
     * @param value the value
     * @return {@code case(condition, value, …, otherwise)}
     */
    public Expr<T> otherwise(T value) {
        return end(value);
    }

    /**
     * What is chosen, with a value for when no condition holds.
     *
     * @param value the value
     * @return {@code case(condition, value, …, otherwise)}
     */
    public Expr<T> otherwise(Expr<? extends T> value) {
        return end(value);
    }

    private Choice<T> and(Expr<Boolean> condition, Object value) {
        List<Object> all = new ArrayList<>(branches);
        all.add(condition);
        all.add(value);
        return new Choice<>(all);
    }

    private Expr<T> end(Object value) {
        List<Object> all = new ArrayList<>(branches);
        all.add(value);
        return Raw.of(Raw.call("case", all.toArray()));
    }

    @Override
    public String toString() {
        return Raw.of(Raw.call("case", branches.toArray())).toString();
    }
}
