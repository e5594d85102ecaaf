package dev.gatewright.expression;

import dev.gatewright.expression.Expression.Comparison;
import dev.gatewright.expression.Expression.Logical;

/**
 * A symbol of an expression.
 *
 * @param kind its kind
 * @param start where it begins
 * @param text the symbol as it is written
 */
record Token(TokenKind kind, int start, String text) {

    private static final int TIGHTEST = 19;

    /** How tightly it binds; what closes or separates binds least. */
    int precedence() {
        return switch (kind) {
            case START_GROUP, START_INDEX, START_PARAMETERS, DEREFERENCE -> TIGHTEST;
            case NOT -> 16;
            case OPERATOR -> operatorPrecedence();
            default -> 1;
        };
    }

    private int operatorPrecedence() {
        return switch (text) {
            case "<", "<=", ">", ">=" -> 11;
            case "==", "!=" -> 10;
            case "&&" -> 6;
            default -> 5;
        };
    }

    boolean isLogical() {
        return text.equals("&&") || text.equals("||");
    }

    Logical.Operator logical() {
        return text.equals("&&") ? Logical.Operator.AND : Logical.Operator.OR;
    }

    Comparison.Operator comparison() {
        return switch (text) {
            case "==" -> Comparison.Operator.EQUAL;
            case "!=" -> Comparison.Operator.NOT_EQUAL;
            case "<" -> Comparison.Operator.LESS;
            case "<=" -> Comparison.Operator.LESS_OR_EQUAL;
            case ">" -> Comparison.Operator.GREATER;
            default -> Comparison.Operator.GREATER_OR_EQUAL;
        };
    }
}
