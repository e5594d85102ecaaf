package dev.gatewright.expression.type;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Bool;
import dev.gatewright.expression.Expression.Comparison;
import dev.gatewright.expression.Expression.Comparison.Operator;
import dev.gatewright.expression.Expression.Index;
import dev.gatewright.expression.Expression.Name;
import dev.gatewright.expression.Expression.Property;
import dev.gatewright.expression.Expression.Text;
import dev.gatewright.expression.value.Numbers;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A value is compared with a literal of another type that it can't equal: GitHub turns both into numbers, and a text such as
 * {@code 'true'} is none.
 *
 * <p>Source: GitHub's documentation, "Evaluate expressions in workflows and actions", Operators.
 *
 * @param fact what is wrong, as a sentence
 * @param help the way out, as a sentence
 */
record LiteralComparison(String fact, String help) {

    /** Contexts that hold nothing but text, whatever was written there. */
    private static final Set<String> TEXTS = Set.of("env", "vars", "secrets", "steps", "needs", "jobs", "inputs");

    static Optional<LiteralComparison> of(Comparison comparison, Type left, Type right) {
        if (comparison.operator() != Operator.EQUAL && comparison.operator() != Operator.NOT_EQUAL) {
            return Optional.empty();
        }
        return of(comparison.left(), left, comparison.right())
                .or(() -> of(comparison.right(), right, comparison.left()));
    }

    private static Optional<LiteralComparison> of(Expression value, Type type, Expression literal) {
        boolean number = type == Type.BOOL || type == Type.NUMBER;
        if (literal instanceof Text text && number && Double.isNaN(Numbers.parse(text.value()))) {
            return Optional.of(withText(value, type, text));
        }
        if (literal instanceof Bool bool && type == Type.STRING && isText(value)) {
            return Optional.of(withTruth(value, bool));
        }
        return Optional.empty();
    }

    private static LiteralComparison withText(Expression value, Type type, Text text) {
        String fact = "`" + value + "` is a " + (type == Type.BOOL ? "boolean" : "number")
                + ", and never equals the text " + text + ": GitHub compares them as numbers.";
        String word = text.value().toLowerCase(Locale.ROOT);
        boolean truth = word.equals("true") || word.equals("false");
        if (type != Type.BOOL || !truth) {
            return new LiteralComparison(fact, "Compare it with a value of its type.");
        }
        return new LiteralComparison(fact, "Compare it with `" + word + "`, without quotes.");
    }

    private static LiteralComparison withTruth(Expression value, Bool bool) {
        return new LiteralComparison(
                "`" + value + "` is a text, and the text '" + bool + "' doesn't equal `" + bool
                        + "`: GitHub compares them as numbers.",
                "Compare it with the text '" + bool + "'.");
    }

    private static boolean isText(Expression value) {
        if (value instanceof Property property) {
            return isText(property.target()) || isInputOfEvent(property.target());
        }
        return value instanceof Index index
                ? isText(index.target())
                : value instanceof Name name && TEXTS.contains(name.name().toLowerCase(Locale.ROOT));
    }

    private static boolean isInputOfEvent(Expression inputs) {
        return inputs.toString().equalsIgnoreCase("github.event.inputs");
    }
}
