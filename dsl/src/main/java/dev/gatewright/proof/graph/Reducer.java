package dev.gatewright.proof.graph;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Call;
import dev.gatewright.expression.Expression.Filter;
import dev.gatewright.expression.Expression.Index;
import dev.gatewright.expression.Expression.Logical;
import dev.gatewright.expression.Expression.Name;
import dev.gatewright.expression.Expression.Property;
import dev.gatewright.expression.Expression.Text;
import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.IfCondition;
import dev.gatewright.expression.evaluate.EvaluationContext;
import dev.gatewright.expression.evaluate.Evaluator;
import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Ordinal;
import dev.gatewright.expression.value.Truth;
import dev.gatewright.expression.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Computes expressions as far as they are known: names become what they mean, and what is closed becomes its value. */
final class Reducer {

    private static final EvaluationContext NOTHING = EvaluationContext.of(Obj.EMPTY);

    private final Scope scope;

    Reducer(Scope scope) {
        this.scope = scope;
    }

    Expression reduce(Expression expression) {
        if (isAboutResults(expression)) {
            return expression;
        }
        Optional<List<String>> path = path(expression);
        if (path.isPresent()) {
            return scope.resolve(path.get());
        }
        if (expression instanceof Filter filter) {
            return new Filter(filter.target());
        }
        return folded(expression.mapChildren(this::reduce));
    }

    /** {@code needs.*.result}, which stays until it is known what is asked of it. */
    static boolean isAboutResults(Expression expression) {
        return expression instanceof Property property
                && property.name().equalsIgnoreCase("result")
                && property.target() instanceof Filter filter
                && filter.target() instanceof Name name
                && name.name().equalsIgnoreCase("needs");
    }

    private static Expression folded(Expression expression) {
        if (expression instanceof Logical logical) {
            return chain(logical);
        }
        return value(expression).flatMap(Reducer::literal).orElse(expression);
    }

    /** Drops the operands that can't be the value, and what stands behind one that decides. */
    private static Expression chain(Logical logical) {
        Truth decisive = Truth.of(logical.operator() == Logical.Operator.OR);
        List<Expression> kept = new ArrayList<>();
        for (int i = 0; i < logical.operands().size(); i++) {
            Expression operand = logical.operands().get(i);
            Truth truth = value(operand).map(Value::truth).orElse(Truth.UNKNOWN);
            boolean isLast = i == logical.operands().size() - 1;
            if (truth == Truth.UNKNOWN || truth == decisive || isLast) {
                kept.add(operand);
            }
            if (truth == decisive) {
                break;
            }
        }
        return kept.size() == 1 ? kept.get(0) : new Logical(logical.operator(), kept);
    }

    /** The value of an expression in which nothing is open. */
    static Optional<Value> value(Expression expression) {
        if (!isClosed(expression)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Evaluator.evaluate(expression, NOTHING));
        } catch (ExpressionError | dev.gatewright.json.JsonError none) {
            return Optional.empty();
        }
    }

    private static boolean isClosed(Expression expression) {
        return !IfCondition.hasStatusFunction(expression)
                && !expression.contains(node -> node instanceof Expression.Reference
                        || node instanceof Name
                        || node instanceof Call call && call.function().equalsIgnoreCase("hashFiles"));
    }

    /** A value as an expression, where it can be written as one. */
    static Optional<Expression> literal(Value value) {
        if (value instanceof Value.Null) {
            return Optional.of(new Expression.Null());
        }
        if (value instanceof Value.Bool bool) {
            return Optional.of(new Expression.Bool(bool.value()));
        }
        if (value instanceof Value.Num num) {
            return Optional.of(new Expression.Num(num.value()));
        }
        return value instanceof Value.Text text ? Optional.of(new Text(text.text())) : Optional.empty();
    }

    /** The names of a path, in lower case: {@code needs.build.outputs['x']}. */
    static Optional<List<String>> path(Expression expression) {
        List<String> names = new ArrayList<>();
        Expression at = expression;
        while (!(at instanceof Name)) {
            if (at instanceof Property property) {
                names.add(0, property.name());
                at = property.target();
            } else if (at instanceof Index index && index.index() instanceof Text key) {
                names.add(0, key.value());
                at = index.target();
            } else {
                return Optional.empty();
            }
        }
        names.add(0, ((Name) at).name());
        return Optional.of(
                names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList());
    }

    static boolean isNamed(Call call, String function) {
        return Ordinal.equal(call.function(), function);
    }
}
