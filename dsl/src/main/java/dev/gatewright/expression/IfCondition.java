package dev.gatewright.expression;

import dev.gatewright.expression.Expression.Call;
import dev.gatewright.expression.Expression.Logical;
import dev.gatewright.expression.Expression.Text;
import dev.gatewright.expression.value.FormatString;
import dev.gatewright.expression.value.Ordinal;
import dev.gatewright.expression.value.Whitespace;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code if} holds, as GitHub rewrites it: without a status function, {@code success() && (…)}; blank, {@code success()};
 * with text around <code>${{ }}</code>, {@code format('…')}, which is a string and so always true.
 *
 * <p>Source: GitHub's documentation, "Evaluate expressions in workflows and actions", section "Status check functions".
 *
 * @param text the rewritten expression, the author's part as the author wrote it
 * @param parsed the expression as it was written, with its places
 * @param effective the expression that GitHub evaluates
 */
public record IfCondition(String text, Parsed parsed, Expression effective) {

    private static final Set<String> STATUS = Set.of("SUCCESS", "FAILURE", "CANCELLED", "ALWAYS");
    private static final Call SUCCESS = new Call("success", List.of());

    /**
     * Reads the value of an {@code if}. Any contexts and functions are allowed.
     *
     * @param value the string, with or without <code>${{ }}</code>
     * @return the condition
     * @throws ExpressionError when it can't be read; its offset counts from the beginning of what is an expression in it
     */
    public static IfCondition parse(String value) {
        return of(condition(value), null);
    }

    /**
     * Reads the value of an {@code if} that only uses what is allowed there.
     *
     * @param value the string, with or without <code>${{ }}</code>
     * @param vocabulary the contexts and functions that are allowed
     * @return the condition
     * @throws ExpressionError when it can't be read, or uses anything else
     */
    public static IfCondition parse(String value, Vocabulary vocabulary) {
        return of(condition(value), vocabulary);
    }

    private static IfCondition of(String condition, @Nullable Vocabulary vocabulary) {
        if (condition.isEmpty() || condition.equals("null")) {
            return new IfCondition(SUCCESS.toString(), Parsed.of(SUCCESS), SUCCESS);
        }
        Parsed parsed = vocabulary == null ? Parsed.of(condition) : Parsed.of(condition, vocabulary);
        Expression written = parsed.expression();
        return hasStatusFunction(written)
                ? new IfCondition(condition, parsed, written)
                : new IfCondition("success() && (" + condition + ")", parsed, succeeded(written));
    }

    /** The expression in a value: GitHub takes even the content of a lone string literal for one. */
    private static String condition(String value) {
        List<Embedding> embeddings = Embedding.all(value);
        if (embeddings.isEmpty()) {
            return Whitespace.trim(value);
        }
        if (embeddings.get(0).isWhole()) {
            Embedding only = embeddings.get(0);
            boolean toBeRead = only.text().isEmpty() || only.text().contains("'");
            return toBeRead && only.parse().expression() instanceof Text literal
                    ? Whitespace.trim(literal.value())
                    : only.text();
        }
        return format(value, embeddings);
    }

    private static String format(String value, List<Embedding> embeddings) {
        StringBuilder format = new StringBuilder();
        StringBuilder arguments = new StringBuilder();
        int at = 0;
        for (int i = 0; i < embeddings.size(); i++) {
            Embedding embedding = embeddings.get(i);
            embedding.parse();
            format.append(Template.escaped(value.substring(at, embedding.start())))
                    .append("{")
                    .append(i)
                    .append("}");
            arguments.append(", ").append(embedding.text());
            at = embedding.end();
        }
        format.append(Template.escaped(value.substring(at)));
        return "format('" + format.toString().replace("'", "''") + "'" + arguments + ")";
    }

    /**
     * The expression that GitHub evaluates for a condition.
     *
     * @param written the condition
     * @return {@code success() && written}, or the condition itself when it has a status function
     */
    public static Expression effective(Expression written) {
        return hasStatusFunction(written) ? written : succeeded(written);
    }

    private static Expression succeeded(Expression written) {
        return new Logical(Logical.Operator.AND, List.of(SUCCESS, written));
    }

    /**
     * Whether an expression calls {@code success}, {@code failure}, {@code cancelled} or {@code always} anywhere.
     *
     * @param expression the expression
     * @return true if it does
     */
    public static boolean hasStatusFunction(Expression expression) {
        return expression.contains(node -> node instanceof Call call && STATUS.contains(Ordinal.fold(call.function())));
    }

    /**
     * The expression as it was written.
     *
     * @return its tree
     */
    public Expression written() {
        return parsed.expression();
    }

    /**
     * Where the expression begins in the value that it was read from.
     *
     * @param value the value
     * @return the offset, 0 where GitHub takes something else for the expression: the content of a literal, a {@code format}
     */
    public int at(String value) {
        int open = value.indexOf(Embedding.OPEN);
        int at = Whitespace.skip(value, open < 0 ? 0 : open + Embedding.OPEN.length());
        return value.startsWith(parsed.text(), at) ? at : 0;
    }

    /**
     * Whether it is a {@code format} with text of its own, as text around <code>${{ }}</code> becomes: a string that is
     * never empty, and so always true.
     *
     * @return true if it is
     */
    public boolean hasLiteralText() {
        return written() instanceof Call call
                && Ordinal.equal(call.function(), "format")
                && !call.arguments().isEmpty()
                && call.arguments().get(0) instanceof Text format
                && FormatString.parse(format.value()).pieces().stream()
                        .anyMatch(FormatString.Literal.class::isInstance);
    }

    /** The rewritten expression. */
    @Override
    public String toString() {
        return text;
    }
}
