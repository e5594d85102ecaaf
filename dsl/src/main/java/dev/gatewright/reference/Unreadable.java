package dev.gatewright.reference;

import dev.gatewright.expression.Expr;
import dev.gatewright.expression.Expression;
import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.Raw;

/**
 * An expression that was given as text and can't be read. It throws nothing where it is written: emitting says it, beside
 * everything else.
 *
 * @param text the text
 * @param error what is wrong with it
 */
public record Unreadable(String text, ExpressionError error) implements Expression.Referent {

    /**
     * An expression that is given as text.
     *
     * @param text the expression, with or without {@code ${{ }}} around it
     * @param <T> the Java type of its value, which nobody checks
     * @return the expression
     */
    public static <T> Expr<T> orRead(String text) {
        return Raw.of(read(text.strip()));
    }

    private static Expression read(String text) {
        boolean braced = text.startsWith("${{") && text.endsWith("}}");
        String inner = braced ? text.substring(3, text.length() - 2).strip() : text;
        try {
            return Expression.parse(inner);
        } catch (ExpressionError error) {
            return new Expression.Reference(new Unreadable(inner, error));
        }
    }

    @Override
    public String describe() {
        return "expression `" + text + "`";
    }
}
