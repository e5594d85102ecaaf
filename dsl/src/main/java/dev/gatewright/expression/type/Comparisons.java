package dev.gatewright.expression.type;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Bool;
import dev.gatewright.expression.Expression.Comparison;
import dev.gatewright.expression.Expression.Num;
import dev.gatewright.expression.Expression.Text;
import dev.gatewright.expression.type.Type.Array;

/** Which types can be compared to any purpose. */
final class Comparisons {

    private Comparisons() {}

    /**
     * Whether it asks if there is anything at all: what isn't there is null, which equals an empty text, 0 and false, and no object
     * does.
     */
    static boolean isForAbsence(Comparison comparison) {
        return isEquality(comparison.operator()) && (isNothing(comparison.left()) || isNothing(comparison.right()));
    }

    private static boolean isEquality(Comparison.Operator operator) {
        return operator == Comparison.Operator.EQUAL || operator == Comparison.Operator.NOT_EQUAL;
    }

    private static boolean isNothing(Expression literal) {
        return literal instanceof Text text && text.value().isEmpty()
                || literal instanceof Num number && number.value() == 0
                || literal instanceof Bool bool && !bool.value();
    }

    static boolean makesSense(Comparison.Operator operator, Type left, Type right) {
        return switch (operator) {
            case EQUAL, NOT_EQUAL -> canBeEqual(left, right);
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> hasOrder(left) && hasOrder(right);
        };
    }

    static String fact(Comparison.Operator operator, Type left, Type right) {
        return switch (operator) {
            case EQUAL, NOT_EQUAL -> "`" + left.brief() + "` never equals `" + right.brief() + "`.";
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
                "`" + operator.symbol() + "` orders numbers and strings, and compares `" + left.brief() + "` with `"
                        + right.brief() + "` here.";
        };
    }

    static String help(Comparison.Operator operator) {
        return switch (operator) {
            case EQUAL, NOT_EQUAL -> "Compare one of its members, or another value of its type.";
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> "Compare what has an order, or use `==`.";
        };
    }

    private static boolean hasOrder(Type type) {
        return type == Type.ANY || type == Type.NUMBER || type == Type.STRING;
    }

    /** A collection only equals itself; as a number it is NaN, which equals nothing. */
    private static boolean canBeEqual(Type left, Type right) {
        if (left == Type.ANY || left == Type.NULL || right == Type.ANY || right == Type.NULL) {
            return true;
        }
        if (left instanceof Array one && right instanceof Array other) {
            return canBeEqual(one.element(), other.element());
        }
        if (left instanceof ObjectType || right instanceof ObjectType) {
            return left instanceof ObjectType && right instanceof ObjectType;
        }
        return !(left instanceof Array) && !(right instanceof Array);
    }
}
