package dev.gatewright.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatewright.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class IfConditionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "`` ~ success()",
                "null ~ success()",
                "a ~ success() && (a)",
                "a || b ~ success() && (a || b)",
                "${{ a }} ~ success() && (a)",
                "ALWAYS() ~ ALWAYS()",
                "!cancelled() ~ !cancelled()",
                "f(g[success()]) ~ f(g[success()])",
                "'success()' ~ success() && ('success()')",
                "a.success ~ success() && (a.success)",
                "${{ 'a' }} ~ success() && (a)",
                "${{ a }} == 'x' ~ success() && (format('{0} == ''x''', a))",
                "`${{ a }} ` ~ success() && (format('{0} ', a))",
            })
    void conditionsAreRewrittenAsGitHubRewritesThem(String value, String text) {
        assertThat(IfCondition.parse(value).text()).isEqualTo(text);
    }

    @Test
    void theRewrittenTreeIsThatOfTheRewrittenText() {
        for (String value : List.of("", "a || b", "a && b", "always()", "${{ a }} x")) {
            IfCondition condition = IfCondition.parse(value);
            assertThat(condition.effective()).isEqualTo(Expression.parse(condition.text()));
        }
    }

    @Test
    void textAroundAnExpressionIsSeen() {
        assertThat(IfCondition.parse("${{ a }} == 'x'").hasLiteralText()).isTrue();
        assertThat(IfCondition.parse("format('x{0}', a)").hasLiteralText()).isTrue();
        assertThat(IfCondition.parse("format('{0}{1}', a, b)").hasLiteralText()).isFalse();
        assertThat(IfCondition.parse("a == 'x'").hasLiteralText()).isFalse();
    }

    @Test
    void whatIsNotAllowedIsRefused() {
        assertThatThrownBy(() -> IfCondition.parse("secrets.a", Vocabulary.of("github")))
                .isInstanceOf(ExpressionError.class);
    }

    @Test
    void theReaderTestsOfGitHubAreRewrittenAlike() {
        Conformance tally = Conformance.of("official/reader/*-if.yml");
        for (String file : List.of("job-if.yml", "step-if.yml")) {
            String[] documents = Conformance.text(Conformance.path("official/reader/" + file))
                    .split("(?m)^---\\s*$");
            List<String> conditions = new ArrayList<>();
            conditions(new Load(LoadSettings.builder().build()).loadFromString(documents[1]), conditions);
            List<String> expected = new ArrayList<>();
            expected(Json.parse(documents[2].strip()).member("jobs").orElseThrow(), expected);
            tally.equal(conditions, expected, file);
        }
        tally.report(2);
    }

    /** The conditions of all jobs and steps, in order; one that isn't written is blank. */
    private static void conditions(Object workflow, List<String> out) {
        for (Object job : ((Map<?, ?>) ((Map<?, ?>) workflow).get("jobs")).values()) {
            out.add(condition((Map<?, ?>) job));
            for (Object step : (List<?>) ((Map<?, ?>) job).get("steps")) {
                out.add(condition((Map<?, ?>) step));
            }
        }
    }

    private static String condition(Map<?, ?> owner) {
        Object value = owner.get("if");
        return IfCondition.parse(value == null ? "" : value.toString()).text();
    }

    private static void expected(Json jobs, List<String> out) {
        for (Json job : jobs.elements()) {
            out.add(Conformance.string(job.member("if").orElseThrow(), "expr"));
            for (Json step : job.member("steps").orElseThrow().elements()) {
                out.add(Conformance.string(step.member("if").orElseThrow(), "expr"));
            }
        }
    }
}
