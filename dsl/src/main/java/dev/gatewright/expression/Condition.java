package dev.gatewright.expression;

import dev.gatewright.expression.Expression.Logical;

/** An expression that is true or false: what {@code if} takes. */
public interface Condition extends Expr<Boolean> {

    /**
     * Whether both hold.
     *
     * @param other the other condition
     * @return the condition
     */
    default Condition and(Expr<Boolean> other) {
        return Conditions.join(Logical.Operator.AND, this, other);
    }

    /**
     * Whether one of them holds, or both.
     *
     * @param other the other condition
     * @return the condition
     */
    default Condition or(Expr<Boolean> other) {
        return Conditions.join(Logical.Operator.OR, this, other);
    }
}
