package dev.gatewright.check.expression;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.schema.ExpressionPlace;
import dev.gatewright.check.schema.Takes;
import dev.gatewright.expression.Embedding;
import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Parsed;
import dev.gatewright.expression.type.ObjectType;
import dev.gatewright.expression.type.Type;
import java.util.Map;

/**
 * An expression is the whole value of a key, and gives another type than the key takes. GitHub makes a text of a number, but no
 * number, boolean or list of a text: it then refuses the value when the job or the step is to run.
 */
public final class ResultType {

    /** What is checked. */
    public static final Rule RULE = Rule.mistake(
            "result-type",
            "An expression of another type than its key takes",
            "GitHub's documentation, Evaluate expressions in workflows and actions, fromJSON; actionlint, expression");

    private static final Map<Type, String> SCALARS =
            Map.of(Type.STRING, "a text", Type.NUMBER, "a number", Type.BOOL, "a boolean");

    private ResultType() {}

    static void check(ExpressionPlace place, Embedding embedding, Parsed parsed, Type type, Report report) {
        Takes takes = place.takes();
        if (isCertain(parsed.expression(), type) && !fits(type, takes)) {
            String written = parsed.expression().toString();
            report.add(
                    RULE,
                    place.spot().origin(embedding.at()),
                    "`" + written + "` is " + name(type) + ", and `"
                            + place.trail().key() + "` takes " + takes.description() + ".",
                    type == Type.STRING
                            ? "Write `fromJSON(" + written + ")`, which reads it from the text."
                            : "Give it " + takes.description() + ".");
        }
    }

    /** Of operands, and of the values of a matrix, each may have a type of its own. */
    private static boolean isCertain(Expression expression, Type type) {
        boolean chosen = expression instanceof Expression.Logical
                || expression instanceof Expression.Call call && call.function().equalsIgnoreCase("case");
        return !chosen && !(SCALARS.containsKey(type) && isOfMatrix(expression));
    }

    private static boolean isOfMatrix(Expression expression) {
        return expression instanceof Expression.Name name
                ? name.name().equalsIgnoreCase("matrix")
                : expression.children().stream()
                        .findFirst()
                        .filter(ResultType::isOfMatrix)
                        .isPresent();
    }

    private static boolean fits(Type type, Takes takes) {
        if (SCALARS.containsKey(type)) {
            return takes.text() || type == Type.NUMBER && takes.number() || type == Type.BOOL && takes.bool();
        }
        if (!takes.collections()) {
            return true;
        }
        return type instanceof ObjectType ? takes.mapping() : !(type instanceof Type.Array) || takes.list();
    }

    private static String name(Type type) {
        return SCALARS.getOrDefault(type, type instanceof ObjectType ? "an object" : "an array");
    }
}
