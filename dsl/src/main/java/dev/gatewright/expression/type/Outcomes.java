package dev.gatewright.expression.type;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Bool;
import dev.gatewright.expression.Expression.Call;
import dev.gatewright.expression.Expression.Logical;
import dev.gatewright.expression.Expression.Null;
import dev.gatewright.expression.Expression.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The types that an expression may come out as, one by one: {@code x && 'a' || true} is a text or a boolean, and
 * {@code x && 'true' || 'false'} nothing but a text.
 */
final class Outcomes {

    private final Function<Expression, Type> types;
    private final Set<Type> found = new LinkedHashSet<>();

    private Outcomes(Function<Expression, Type> types) {
        this.types = types;
    }

    /** Those of an expression, whose parts have been typed. */
    static Set<Type> of(Expression expression, Function<Expression, Type> types) {
        if (!(expression instanceof Logical) && !isChoice(expression)) {
            return Set.of(types.apply(expression));
        }
        Outcomes outcomes = new Outcomes(types);
        outcomes.add(expression);
        return outcomes.found;
    }

    private static boolean isChoice(Expression expression) {
        return expression instanceof Call call
                && call.function().equalsIgnoreCase("case")
                && call.arguments().size() % 2 == 1;
    }

    private void add(Expression expression) {
        if (expression instanceof Logical logical) {
            List<Expression> operands = logical.operands();
            int last = operands.size() - 1;
            operands.subList(0, last).forEach(operand -> add(operand, decides(logical)));
            add(operands.get(last));
        } else if (expression instanceof Call call && isChoice(call)) {
            List<Expression> arguments = call.arguments();
            for (int i = 1; i < arguments.size(); i += 2) {
                add(arguments.get(i));
            }
            add(arguments.get(arguments.size() - 1));
        } else {
            found.add(types.apply(expression));
        }
    }

    /** Those of an expression where it counts as true, or as false. */
    private void add(Expression expression, boolean truth) {
        if (expression instanceof Logical logical) {
            List<Expression> operands = logical.operands();
            boolean last = decides(logical) != truth;
            operands.subList(last ? operands.size() - 1 : 0, operands.size()).forEach(operand -> add(operand, truth));
        } else if (canBe(expression, truth)) {
            found.add(types.apply(expression));
        }
    }

    private static boolean decides(Logical logical) {
        return logical.operator() == Logical.Operator.OR;
    }

    private static boolean canBe(Expression expression, boolean truth) {
        if (expression instanceof Bool bool) {
            return bool.value() == truth;
        }
        if (expression instanceof Text text) {
            return text.value().isEmpty() != truth;
        }
        return !truth || !(expression instanceof Null);
    }
}
