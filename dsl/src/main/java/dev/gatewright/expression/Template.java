package dev.gatewright.expression;

import dev.gatewright.expression.Expression.Call;
import dev.gatewright.expression.Expression.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A string with expressions in it, as YAML has it: {@code "a ${{ b }} c"}.
 *
 * @param parts its parts, in order
 */
public record Template(List<Part> parts) {

    /** A piece of text, an expression, or a directive. */
    public sealed interface Part {}

    /**
     * A piece of text.
     *
     * @param text the text
     */
    public record Literal(String text) implements Part {
        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * An expression in {@code ${{ }}}.
     *
     * @param expression the expression
     */
    public record Embedded(Expression expression) implements Part {
        @Override
        public String toString() {
            return "${{ " + expression + " }}";
        }
    }

    /** The directive {@code ${{ insert }}}, as a mapping's key: the value's pairs belong to the mapping. */
    public record Insert() implements Part {
        @Override
        public String toString() {
            return "${{ insert }}";
        }
    }

    /**
     * A string with expressions in it.
     *
     * @param parts its parts, in order, copied
     */
    public Template {
        parts = List.copyOf(parts);
    }

    /**
     * A template that is one expression.
     *
     * @param expression the expression
     * @return the template
     */
    public static Template of(Expression expression) {
        return new Template(List.of(new Embedded(expression)));
    }

    /**
     * Whether a string has an expression in it.
     *
     * @param text the string
     * @return true if <code>${{</code> occurs in it
     */
    public static boolean isIn(String text) {
        return text.contains(Embedding.OPEN);
    }

    /**
     * Reads a string as GitHub's reader does. Any contexts and functions are allowed.
     *
     * @param text the string
     * @return its parts
     * @throws ExpressionError the first thing that is wrong with it; its offset counts from the string's beginning
     */
    public static Template parse(String text) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (Embedding embedding : Embedding.all(text)) {
            addText(text.substring(at, embedding.start()), parts);
            boolean insert = embedding.isInsert() && embedding.isWhole();
            parts.add(insert ? new Insert() : new Embedded(embedding.parse().expression()));
            at = embedding.end();
        }
        addText(text.substring(at), parts);
        return new Template(parts);
    }

    private static void addText(String text, List<Part> parts) {
        if (!text.isEmpty()) {
            parts.add(new Literal(text));
        }
    }

    /**
     * Everything that is wrong with a string: what isn't closed, and each expression that can't be read or uses what isn't
     * allowed.
     *
     * @param text the string
     * @param vocabulary the contexts and functions that are allowed
     * @return the errors in order, their offsets counted from the string's beginning
     */
    public static List<ExpressionError> errors(String text, Vocabulary vocabulary) {
        List<ExpressionError> errors = new ArrayList<>();
        try {
            for (Embedding embedding : Embedding.all(text)) {
                check(embedding, vocabulary, errors);
            }
        } catch (ExpressionError notClosed) {
            return List.of(notClosed);
        }
        return errors;
    }

    private static void check(Embedding embedding, Vocabulary vocabulary, List<ExpressionError> errors) {
        try {
            if (!embedding.isInsert() || !embedding.isWhole()) {
                embedding.parse(vocabulary);
            }
        } catch (ExpressionError error) {
            errors.add(error);
        }
    }

    /**
     * The one expression that GitHub makes of it: a string, the only expression, or {@code format('a {0} c', b)}.
     *
     * @return the expression; the directive {@code insert} stands for nothing in it
     */
    public Expression expression() {
        if (parts.size() == 1 && parts.get(0) instanceof Embedded embedded) {
            return embedded.expression();
        }
        if (parts.stream().noneMatch(Embedded.class::isInstance)) {
            return new Text(literalText());
        }
        StringBuilder format = new StringBuilder();
        List<Expression> arguments = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Embedded embedded) {
                format.append('{').append(arguments.size()).append('}');
                arguments.add(embedded.expression());
            } else if (part instanceof Literal literal) {
                format.append(escaped(literal.text()));
            }
        }
        arguments.add(0, new Text(format.toString()));
        return new Call("format", arguments);
    }

    static String escaped(String text) {
        return text.replace("{", "{{").replace("}", "}}");
    }

    private String literalText() {
        return parts.stream()
                .filter(Literal.class::isInstance)
                .map(Part::toString)
                .collect(Collectors.joining());
    }

    /** The text, as YAML has it. */
    @Override
    public String toString() {
        return parts.stream().map(Part::toString).collect(Collectors.joining());
    }
}
