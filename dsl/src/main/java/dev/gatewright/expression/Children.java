package dev.gatewright.expression;

import dev.gatewright.expression.Expression.Call;
import dev.gatewright.expression.Expression.Comparison;
import dev.gatewright.expression.Expression.Filter;
import dev.gatewright.expression.Expression.Index;
import dev.gatewright.expression.Expression.Logical;
import dev.gatewright.expression.Expression.Not;
import dev.gatewright.expression.Expression.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The children of a syntax tree's node. */
final class Children {

    private Children() {}

    static List<Expression> of(Expression expression) {
        if (expression instanceof Property property) {
            return List.of(property.target());
        }
        if (expression instanceof Index index) {
            return List.of(index.target(), index.index());
        }
        if (expression instanceof Filter filter) {
            return List.of(filter.target());
        }
        if (expression instanceof Call call) {
            return call.arguments();
        }
        if (expression instanceof Not not) {
            return List.of(not.operand());
        }
        if (expression instanceof Comparison comparison) {
            return List.of(comparison.left(), comparison.right());
        }
        return expression instanceof Logical logical ? logical.operands() : List.of();
    }

    static Expression map(Expression expression, Function<Expression, Expression> change) {
        if (expression instanceof Property property) {
            return new Property(change.apply(property.target()), property.name());
        }
        if (expression instanceof Index index) {
            return new Index(change.apply(index.target()), change.apply(index.index()));
        }
        if (expression instanceof Filter filter) {
            return new Filter(change.apply(filter.target()));
        }
        if (expression instanceof Call call) {
            return new Call(call.function(), all(call.arguments(), change));
        }
        if (expression instanceof Not not) {
            return new Not(change.apply(not.operand()));
        }
        if (expression instanceof Comparison comparison) {
            return new Comparison(
                    comparison.operator(), change.apply(comparison.left()), change.apply(comparison.right()));
        }
        return expression instanceof Logical logical
                ? new Logical(logical.operator(), all(logical.operands(), change))
                : expression;
    }

    private static List<Expression> all(List<Expression> expressions, Function<Expression, Expression> change) {
        List<Expression> changed = new ArrayList<>(expressions.size());
        for (Expression expression : expressions) {
            changed.add(change.apply(expression));
        }
        return changed;
    }
}
