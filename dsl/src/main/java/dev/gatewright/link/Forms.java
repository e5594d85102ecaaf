package dev.gatewright.link;

import dev.gatewright.block.Formula.Form;
import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Bool;
import dev.gatewright.expression.Expression.Call;
import dev.gatewright.expression.Expression.Comparison;
import dev.gatewright.expression.Expression.Comparison.Operator;
import dev.gatewright.expression.Expression.Not;
import dev.gatewright.expression.Expression.Num;
import dev.gatewright.expression.Expression.Reference;
import dev.gatewright.expression.Expression.Text;
import dev.gatewright.reference.Input;
import dev.gatewright.reference.Output;
import dev.gatewright.reference.ValueType.Kind;
import java.util.List;

/**
 * Makes up for what GitHub does to types: an output is a string when a workflow runs, whatever was declared, and so is a
 * number that was typed in by hand. An action gets all its inputs as strings. Works on an expression whose references are still there, since they know their types.
 */
final class Forms {

    private final boolean inAction;

    /**
     * What types become.
     *
     * @param inAction whether the expressions are an action's
     */
    Forms(boolean inAction) {
        this.inAction = inAction;
    }

    /** An expression that comes out in a form. */
    Expression as(Form form, Expression expression) {
        if (form == Form.TEXT && expression instanceof Reference) {
            return expression;
        }
        if (form == Form.NUMBER && isTextual(expression, Kind.NUMBER)) {
            return parsed(expression);
        }
        return value(expression);
    }

    /** An expression as an operand: booleans are booleans, numbers may still be text, which a comparison converts. */
    private Expression value(Expression expression) {
        if (isTextual(expression, Kind.BOOLEAN)) {
            return new Comparison(Operator.EQUAL, expression, new Text("true"));
        }
        if (expression instanceof Comparison comparison) {
            return comparison(comparison);
        }
        if (expression instanceof Not not) {
            return not(value(not.operand()));
        }
        return expression.mapChildren(this::value);
    }

    private Expression comparison(Comparison comparison) {
        Expression left = comparison.left();
        Expression right = comparison.right();
        if (right instanceof Bool bool && isTextual(left, Kind.BOOLEAN)) {
            return new Comparison(comparison.operator(), left, new Text(Boolean.toString(bool.value())));
        }
        return new Comparison(comparison.operator(), number(left, right), number(right, left));
    }

    /** Two texts would be compared as texts, where 10 is less than 9. */
    private Expression number(Expression one, Expression other) {
        return isTextual(one, Kind.NUMBER) && !(other instanceof Num) ? parsed(one) : value(one);
    }

    private static Expression not(Expression operand) {
        return operand instanceof Comparison comparison && comparison.operator() == Operator.EQUAL
                ? new Comparison(Operator.NOT_EQUAL, comparison.left(), comparison.right())
                : new Not(operand);
    }

    private static Expression parsed(Expression expression) {
        return new Call("fromJSON", List.of(expression));
    }

    private boolean isTextual(Expression expression, Kind kind) {
        if (!(expression instanceof Reference reference)) {
            return false;
        }
        if (reference.referent() instanceof Output<?> output) {
            return output.type().kind() == kind;
        }
        return (inAction || kind == Kind.NUMBER)
                && reference.referent() instanceof Input<?> input
                && input.type().kind() == kind;
    }
}
