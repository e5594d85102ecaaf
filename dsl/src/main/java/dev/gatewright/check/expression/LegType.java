package dev.gatewright.check.expression;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.schema.ExpressionPlace;
import dev.gatewright.check.schema.Takes;
import dev.gatewright.expression.Embedding;
import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.Parsed;
import dev.gatewright.expression.evaluate.EvaluationContext;
import dev.gatewright.expression.evaluate.Evaluator;
import dev.gatewright.expression.value.Kind;
import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An expression of a key that takes no text gives something else in a leg of the matrix: nothing at all, where the leg has no such
 * value. GitHub then says {@code Unexpected value ''}, and doesn't run the leg.
 */
final class LegType {

    private LegType() {}

    static void check(
            ExpressionPlace place,
            Embedding embedding,
            Parsed parsed,
            Takes takes,
            String taker,
            List<Value> legs,
            Report report) {
        for (Value leg : legs) {
            Optional<Value> wrong = value(parsed, leg).filter(value -> !fits(value, takes));
            if (wrong.isPresent()) {
                String written = parsed.expression().toString();
                report.add(
                        ResultType.RULE,
                        place.spot().origin(embedding.at()),
                        "`" + written + "` is " + name(wrong.get()) + " in the leg " + name((Obj) leg) + ", and "
                                + taker + " takes " + takes.description() + ".",
                        wrong.get().kind() == Kind.NULL
                                ? "Give each leg a value, or something to fall back on: `" + written + " || "
                                        + (takes.bool() ? "false" : "…") + "`."
                                : "Give each leg " + takes.description() + ", without quotes.");
                return;
            }
        }
    }

    /** Its value in a leg, empty where that hangs on more than the matrix. */
    private static Optional<Value> value(Parsed parsed, Value leg) {
        try {
            EvaluationContext context = EvaluationContext.unknown().with("matrix", leg);
            return Optional.of(Evaluator.evaluate(parsed.expression(), context))
                    .filter(value -> value.kind() != Kind.UNKNOWN);
        } catch (ExpressionError noValue) {
            return Optional.empty();
        }
    }

    private static boolean fits(Value value, Takes takes) {
        return switch (value.kind()) {
            case BOOLEAN -> takes.bool();
            case NUMBER -> takes.number();
            case NULL, STRING -> false;
            default -> true;
        };
    }

    private static String name(Value value) {
        return switch (value.kind()) {
            case NULL -> "nothing";
            case STRING -> "the text '" + value.text() + "'";
            default -> "`" + value.text() + "`";
        };
    }

    private static String name(Obj leg) {
        return leg.members().stream().map(member -> member.value().text()).collect(Collectors.joining(", ", "`", "`"));
    }
}
