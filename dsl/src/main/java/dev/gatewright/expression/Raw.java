package dev.gatewright.expression;

import dev.gatewright.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Ways to an expression that isn't put together from handles: functions, templates, and text as GitHub has it.
 */
public final class Raw {

    private static final String HOLE = "{}";

    private Raw() {}

    /**
     * An expression.
     *
     * @param expression its syntax tree
     * @param <T> the Java type of its value
     * @return the expression
     */
    public static <T> Expr<T> of(Expression expression) {
        return new Typed<>(expression);
    }

    /**
     * A condition.
     *
     * @param expression its syntax tree
     * @return the condition
     */
    public static Condition condition(Expression expression) {
        return new Conditions.Simple(expression);
    }

    /**
     * A function call.
     *
     * @param function the function's name
     * @param arguments expressions, and Java values for literals
     * @return the call
     */
    public static Expression call(String function, Object... arguments) {
        List<Expression> all = new ArrayList<>();
        for (Object argument : arguments) {
            all.add(operand(argument));
        }
        return new Expression.Call(function, all);
    }

    /**
     * The syntax tree of an expression, or the literal of a Java value.
     *
     * @param value an expression, or what {@link Expression#literal} takes
     * @return its syntax tree
     */
    public static Expression operand(Object value) {
        return value instanceof Expr<?> expr ? expr.expression() : Expression.literal(value);
    }

    /**
     * Text with values in it.
     *
     * @param template the text, with {@code {}} for each value
     * @param values the values, in order
     * @return the text, as {@code ${{ }}} has it where YAML has a string, and as {@code format} inside other expressions
     */
    public static Expr<String> text(String template, List<? extends Expr<?>> values) {
        List<Template.Part> parts = new ArrayList<>();
        int from = 0;
        for (Expr<?> value : values) {
            int hole = template.indexOf(HOLE, from);
            if (hole < 0) {
                break;
            }
            literal(parts, template.substring(from, hole));
            parts.add(new Template.Embedded(
                    Objects.requireNonNull(value, template).expression()));
            from = hole + HOLE.length();
        }
        literal(parts, template.substring(from));
        return new Text(new Template(parts));
    }

    /**
     * Text with values in it, already put together.
     *
     * @param template the text
     * @return the text, as {@code ${{ }}} has it where YAML has a string, and as {@code format} inside other expressions
     */
    public static Expr<String> text(Template template) {
        return new Text(template);
    }

    /**
     * A list that is written down.
     *
     * @param items the items: strings, numbers, booleans, enum constants
     * @param <T> the Java type of the items
     * @return {@code fromJSON('[…]')}
     */
    public static <T> Expr<List<T>> list(List<? extends T> items) {
        return of(call("fromJSON", new Json.Arr(items.stream().map(Raw::json).toList()).compact()));
    }

    private static Json json(Object item) {
        return item instanceof Number || item instanceof Boolean
                ? Json.parse(item.toString())
                : new Json.Str(Label.of(item));
    }

    private static void literal(List<Template.Part> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new Template.Literal(text));
        }
    }

    /** An expression that is its syntax tree and nothing else. */
    private record Typed<T>(Expression expression) implements Expr<T> {
        @Override
        public String toString() {
            return template().toString();
        }
    }

    /** Text with values in it. */
    private record Text(Template template) implements Expr<String> {

        @Override
        public Expression expression() {
            return template.parts().stream().anyMatch(Template.Embedded.class::isInstance)
                    ? format()
                    : new Expression.Text(template.toString());
        }

        private Expression format() {
            StringBuilder format = new StringBuilder();
            List<Expression> arguments = new ArrayList<>();
            for (Template.Part part : template.parts()) {
                if (part instanceof Template.Embedded embedded) {
                    format.append('{').append(arguments.size()).append('}');
                    arguments.add(embedded.expression());
                } else {
                    format.append(part.toString().replace("{", "{{").replace("}", "}}"));
                }
            }
            arguments.add(0, new Expression.Text(format.toString()));
            return new Expression.Call("format", arguments);
        }

        @Override
        public String toString() {
            return template.toString();
        }
    }
}
