package dev.gatewright.check.expression;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.schema.ExpressionPlace;
import dev.gatewright.check.schema.Takes;
import dev.gatewright.check.scope.Scopes;
import dev.gatewright.expression.Embedding;
import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Parsed;
import dev.gatewright.expression.type.ObjectType;
import dev.gatewright.expression.type.Type;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    private static final String EVENT = "github.event.";

    private ResultType() {}

    static void check(
            ExpressionPlace place,
            Embedding embedding,
            Parsed parsed,
            Set<Type> outcomes,
            Scopes scopes,
            Report report) {
        Optional<Type> passed = scopes.passed(place.trail());
        Takes takes = passed.map(ResultType::takes).orElse(place.takes());
        String taker = passed.isPresent()
                ? "the input `" + place.trail().key() + "`"
                : "`" + place.trail().key() + "`";
        boolean whole = embedding.isWhole();
        Set<Type> given = whole ? outcomes : Set.of(Type.STRING);
        if ((!whole || isCertain(parsed.expression(), outcomes))
                && given.stream().noneMatch(type -> fits(type, takes))) {
            String written = whole ? parsed.expression().toString() : embedding.source();
            Type type = given.iterator().next();
            report.add(
                    RULE,
                    place.spot().origin(whole ? embedding.at() : 0),
                    "`" + written + "` is " + name(type) + ", and " + taker + " takes " + takes.description() + ".",
                    whole && type == Type.STRING
                            ? help(parsed.expression(), takes)
                            : "Give it " + takes.description() + ".");
        } else if (whole && !takes.text() && mayBeOfMatrix(parsed.expression())) {
            LegType.check(place, embedding, parsed, takes, taker, scopes.legs(place.trail()), report);
        }
    }

    /** What an input of a called workflow takes: a number and a boolean do for a text, and nothing else for another. */
    private static Takes takes(Type type) {
        boolean any = type == Type.ANY;
        return new Takes(
                any || type == Type.STRING,
                any || type == Type.NUMBER,
                any || type == Type.BOOL,
                false,
                false,
                SCALARS.getOrDefault(type, "anything"));
    }

    /** The values of a matrix may have a type each. */
    private static boolean isCertain(Expression expression, Set<Type> outcomes) {
        return outcomes.stream().noneMatch(SCALARS::containsKey) || !mayBeOfMatrix(expression);
    }

    private static boolean mayBeOfMatrix(Expression expression) {
        if (expression instanceof Expression.Name name) {
            return name.name().equalsIgnoreCase("matrix");
        }
        boolean chosen = expression instanceof Expression.Logical
                || expression instanceof Expression.Call call && call.function().equalsIgnoreCase("case");
        boolean computed = expression instanceof Expression.Call || expression instanceof Expression.Comparison;
        return !(computed && !chosen)
                && expression.children().stream()
                        .limit(chosen ? Long.MAX_VALUE : 1)
                        .anyMatch(ResultType::mayBeOfMatrix);
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

    private static String help(Expression expression, Takes takes) {
        String written = expression.toString();
        if (written.toLowerCase(Locale.ROOT).startsWith(EVENT + "inputs.") && takes.bool()) {
            return "Ask `" + written.substring(EVENT.length()) + "`, which keeps its type.";
        }
        String json = "Write `fromJSON(" + written + ")`, which reads it from the text";
        if (takes.number() || !takes.bool()) {
            return json + ".";
        }
        return json
                + (expression instanceof Expression.Logical
                        ? ", or give it true and false without quotes."
                        : ", or compare: `" + written + " == 'true'`.");
    }
}
