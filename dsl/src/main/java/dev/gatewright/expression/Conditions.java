package dev.gatewright.expression;

import dev.gatewright.expression.Expression.Comparison;
import dev.gatewright.expression.Expression.Logical;
import java.util.ArrayList;
import java.util.List;

/** How conditions are put together. */
final class Conditions {

    private Conditions() {}

    static Condition compare(Expr<?> left, Comparison.Operator operator, Expression right) {
        return new Simple(new Comparison(operator, left.expression(), right));
    }

    /** Chains of the same operator become one node, as GitHub's parser has it. */
    static Condition join(Logical.Operator operator, Expr<Boolean> left, Expr<Boolean> right) {
        List<Expression> operands = new ArrayList<>(operands(operator, left.expression()));
        operands.addAll(operands(operator, right.expression()));
        return new Simple(new Logical(operator, operands));
    }

    private static List<Expression> operands(Logical.Operator operator, Expression expression) {
        return expression instanceof Logical logical && logical.operator() == operator
                ? logical.operands()
                : List.of(expression);
    }

    /** A condition that is its syntax tree and nothing else. */
    record Simple(Expression expression) implements Condition {
        @Override
        public String toString() {
            return template().toString();
        }
    }
}
