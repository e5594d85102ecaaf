package dev.gatewright.reference;

import dev.gatewright.expression.Expr;
import dev.gatewright.expression.Expression;
import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.Raw;
import java.util.List;

/**
 * An expression that was written wrongly. It throws nothing where it is written: emitting says it, beside everything else.
 *
 * @param code what kind of flaw it is
 * @param fact what is wrong, as a sentence
 * @param help the way out, as a sentence
 */
public record Flawed(String code, String fact, String help) implements Expression.Referent {

    /** How much of an expression a message repeats. */
    private static final int SHOWN = 120;

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
            return new Expression.Reference(new Flawed("expression-syntax", fact(inner, error), help(inner, error)));
        }
    }

    private static String fact(String expression, ExpressionError error) {
        String fact = error.fact().replace(expression, shown(expression)) + ".";
        return error.fact().contains(expression)
                ? fact
                : "The expression `" + shown(expression) + "` can't be read: " + fact;
    }

    private static String help(String expression, ExpressionError error) {
        if (expression.contains("${{")) {
            return "It is an expression already: leave out the `${{` and `}}` in it.";
        }
        return error.help().isEmpty() ? "Write it as GitHub's documentation has it." : error.help();
    }

    private static String shown(String expression) {
        return expression.length() <= SHOWN ? expression : expression.substring(0, SHOWN) + "…";
    }

    /**
     * Text with values in it.
     *
     * @param template the text, with {@code {}} for each value
     * @param values the values, in order
     * @return the text
     */
    public static Expr<String> orFill(String template, List<? extends Expr<?>> values) {
        int holes = holes(template);
        return holes == values.size()
                ? Raw.text(template, values)
                : Raw.of(new Expression.Reference(new Flawed(
                        "text-values",
                        "The text `" + template + "` has " + counted(holes, "`{}`") + " for "
                                + counted(values.size(), values.size() == 1 ? "value" : "values") + ".",
                        "Give each `{}` its value, in order; braces that are meant as such are a value too:"
                                + " `expr(\"'{}'\")`.")));
    }

    private static int holes(String template) {
        int holes = 0;
        for (int at = template.indexOf("{}"); at >= 0; at = template.indexOf("{}", at + 2)) {
            holes++;
        }
        return holes;
    }

    private static String counted(int count, String what) {
        return (count == 0 ? "no" : String.valueOf(count)) + " " + what;
    }

    @Override
    public String describe() {
        return "flawed expression";
    }
}
