package dev.gatewright.expression.type;

import dev.gatewright.expression.Conformance;
import dev.gatewright.expression.Embedding;
import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.IfCondition;
import dev.gatewright.expression.Vocabulary;
import dev.gatewright.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The tests of GitHub's language service for format strings, and for text beside an expression in a condition. */
class LanguageServiceExpressionsTest {

    private static final Map<Problem.Kind, String> CODES = Map.of(
            Problem.Kind.INVALID_FORMAT, "invalid-format-string",
            Problem.Kind.FORMAT_ARGUMENT_MISSING, "format-arg-count-mismatch");

    private static final Vocabulary JOB = Vocabulary.of(
            "github", "inputs", "vars", "needs", "always(0,0)", "failure(0,MAX)", "cancelled(0,0)", "success(0,MAX)");

    @Test
    void formatStringsAreFoundInvalidAlike() {
        check("validate.format-string.jsonl", 11);
    }

    @Test
    void textBesideAnExpressionInAConditionIsFound() {
        check("validate.expressions-literal-text.jsonl", 15);
    }

    private static void check(String file, int count) {
        Conformance tally = Conformance.of("official/languageservice/" + file);
        for (String line : Conformance.text(Conformance.path("official/languageservice/" + file))
                .split("\n")) {
            Json test = Json.parse(line);
            if (!test.member("documents").orElseThrow().elements().isEmpty()) {
                Set<String> codes = codes(test);
                test.member("expect")
                        .orElseThrow()
                        .elements()
                        .forEach(expected ->
                                tally.passed(meets(codes, expected), Conformance.string(test, "test") + ": " + codes));
            }
        }
        tally.report(count);
    }

    private static boolean meets(Set<String> codes, Json expected) {
        if (Conformance.string(expected, "subject").contains("Unrecognized named-value")) {
            return codes.contains("Unrecognized named-value");
        }
        String code = Conformance.string(expected.member("value").orElseThrow(), "code");
        return codes.contains(code) != Conformance.string(expected, "matcher").startsWith("not.");
    }

    private static Set<String> codes(Json test) {
        Json document = test.member("documents").orElseThrow().elements().get(0);
        Set<String> codes = new TreeSet<>();
        Object workflow = new Load(LoadSettings.builder().build()).loadFromString(Conformance.string(document, "text"));
        walk("", workflow, codes);
        return codes;
    }

    private static void walk(String key, Object value, Set<String> codes) {
        if (value instanceof Map<?, ?> mapping) {
            mapping.forEach((name, child) -> walk(name.toString(), child, codes));
        } else if (value instanceof List<?> list) {
            list.forEach(item -> walk(key, item, codes));
        } else if (key.equals("if")) {
            codes.addAll(conditionCodes(value.toString()));
        } else if (value instanceof String text) {
            codes.addAll(textCodes(text));
        }
    }

    private static List<String> conditionCodes(String condition) {
        try {
            boolean text = IfCondition.parse(condition).hasLiteralText();
            if (!text) {
                IfCondition.parse(condition, JOB);
            }
            return text ? List.of("expression-literal-text-in-condition") : List.of();
        } catch (ExpressionError error) {
            return List.of(error.kind().description());
        }
    }

    private static List<String> textCodes(String text) {
        List<String> codes = new ArrayList<>();
        for (Embedding embedding : Embedding.all(text)) {
            TypeChecker.check(embedding.parse(), Scope.of(Vocabulary.ALL)).problems().stream()
                    .map(problem -> CODES.getOrDefault(problem.kind(), ""))
                    .forEach(codes::add);
        }
        return codes;
    }
}
