package dev.gatewright.expression;

import dev.gatewright.expression.Expression.Comparison;

/**
 * An expression whose value is a {@code T} when the workflow runs.
 *
 * @param <T> the Java type of its value: {@link String}, {@link Boolean}, a {@link Number}, an enum for a string that is
 *     one of its labels, {@link java.util.List}, or {@link java.util.Map} for an object
 */
public interface Expr<T> {

    /**
     * The expression itself, without {@code ${{ }}}.
     *
     * @return its syntax tree
     */
    Expression expression();

    /**
     * The expression where YAML expects a string: {@code ${{ … }}}, or text with several of them in it.
     *
     * @return its template
     */
    default Template template() {
        return Template.of(expression());
    }

    /**
     * Whether the value equals another. GitHub compares strings without regard to case.
     *
     * @param other the other value
     * @return the condition
     */
    default Condition eq(T other) {
        return Conditions.compare(this, Comparison.Operator.EQUAL, Expression.literal(other));
    }

    /**
     * Whether the value equals another. GitHub compares strings without regard to case.
     *
     * @param other the other value
     * @return the condition
     */
    default Condition eq(Expr<? extends T> other) {
        return Conditions.compare(this, Comparison.Operator.EQUAL, other.expression());
    }

    /**
     * Whether the value differs from another. GitHub compares strings without regard to case.
     *
     * @param other the other value
     * @return the condition
     */
    default Condition ne(T other) {
        return Conditions.compare(this, Comparison.Operator.NOT_EQUAL, Expression.literal(other));
    }

    /**
     * Whether the value differs from another. GitHub compares strings without regard to case.
     *
     * @param other the other value
     * @return the condition
     */
    default Condition ne(Expr<? extends T> other) {
        return Conditions.compare(this, Comparison.Operator.NOT_EQUAL, other.expression());
    }
}
