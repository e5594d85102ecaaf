package dev.gatewright.expression;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A string with expressions in it, as YAML has it: {@code "a ${{ b }} c"}.
 *
 * @param parts its parts, in order
 */
public record Template(List<Part> parts) {

    /** A piece of text, or an expression. */
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

    /** The text, as YAML has it. */
    @Override
    public String toString() {
        return parts.stream().map(Part::toString).collect(Collectors.joining());
    }
}
