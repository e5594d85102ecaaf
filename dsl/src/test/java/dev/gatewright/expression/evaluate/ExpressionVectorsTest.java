package dev.gatewright.expression.evaluate;

import dev.gatewright.expression.Conformance;
import dev.gatewright.expression.Expression;
import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.Vocabulary;
import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Value;
import dev.gatewright.json.Json;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** GitHub's own vectors: results by kind and value, errors by kind and substring. */
class ExpressionVectorsTest {

    private final Conformance tally = Conformance.of("official/expressions");

    @Test
    void everyVectorOfGitHubPasses() {
        for (Path file : Conformance.files("official/expressions")) {
            Conformance.members(Conformance.json(file))
                    .forEach((group, vectors) -> vectors.elements().forEach(this::check));
        }
        tally.report(1020);
    }

    private void check(Json vector) {
        String text = Conformance.string(vector, "expr");
        Obj contexts = (Obj)
                Value.parseJson(vector.member("contexts").map(Json::compact).orElse("{}"));
        String expected = vector.member("result").map(this::result).orElseGet(() -> error(vector));
        try {
            Vocabulary vocabulary = Vocabulary.of(
                    contexts.members().stream().map(member -> member.name()).toList());
            Value value = Evaluator.evaluate(Expression.parse(text, vocabulary), EvaluationContext.of(contexts));
            tally.equal(value.kind().word() + " " + value.json(), expected, text);
        } catch (ExpressionError error) {
            String stage = error.stage().name().toLowerCase(Locale.ROOT);
            String actual = stage + " " + error.fact();
            tally.passed(actual.contains(expected) && actual.startsWith(stage), text + ": " + actual + "; " + expected);
        }
    }

    private String result(Json result) {
        Json value = result.member("value").orElseThrow();
        return Conformance.string(result, "kind") + " "
                + Value.parseJson(value.compact()).json();
    }

    private static String error(Json vector) {
        Json error = vector.member("err").orElseThrow();
        return Conformance.string(error, "kind") + " " + Conformance.string(error, "value");
    }
}
