package dev.gatewright.expression.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Not;
import dev.gatewright.expression.Expression.Null;
import dev.gatewright.expression.Expression.Reference;
import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Truth;
import dev.gatewright.expression.value.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluatorTest {

    private static final EvaluationContext CONTEXT = EvaluationContext.of((Obj) Value.parseJson("""
                    {"a": {"b": [1, 2], "C": "x"}, "list": ["X", 2], "t": true, "f": false,
                     "users": [{"name": "n", "tags": ["p", "q"]}, {"name": "m"}]}"""))
            .with("u", Value.unknown("u"))
            .with("b", Value.of(Truth.UNKNOWN, "b"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "a.c ~ \"x\"",
                "A.B[1] ~ 2",
                "a.b[1.9] ~ 2",
                "a.b[-1] ~ null",
                "a.nope.nope ~ null",
                "toJSON(users.*.name) ~ \"[\\n  \\\"n\\\",\\n  \\\"m\\\"\\n]\"",
                "join(users.*.tags.*, '-') ~ \"p-q\"",
                "contains(list, 'x') ~ true",
                "contains(list, '2') ~ true",
                "contains('Hello', 'hELL') ~ true",
                "startsWith('ς', 'Σ') ~ true",
                "t && 'x' || 'y' ~ \"x\"",
                "f && 'x' || 'y' ~ \"y\"",
                "'abc' < 'ABD' ~ true",
                "case(f, 1, t, 2, 3) ~ 2",
                "always() ~ true",
                "success() && !failure() && !cancelled() ~ true",
                "(null)[fromJSON('not evaluated')] ~ null",
                "format('{0}', 'a', fromJSON('not evaluated')) ~ \"a\"",
                "f && fromJSON('not evaluated') ~ false",
            })
    void expressionsHaveTheirValues(String text, String json) {
        assertThat(Evaluator.evaluate(Expression.parse(text), CONTEXT).json()).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "u && f ~ FALSE",
                "f && u ~ FALSE",
                "u && t ~ UNKNOWN",
                "u || t ~ TRUE",
                "u || f ~ UNKNOWN",
                "t || u ~ TRUE",
                "!u ~ UNKNOWN",
                "!(u && f) ~ TRUE",
                "u == u ~ UNKNOWN",
                "u.x.y ~ UNKNOWN",
                "users[u] ~ UNKNOWN",
                "(null)[u] ~ FALSE",
                "contains(list, u) ~ UNKNOWN",
                "contains(u, 'x') ~ UNKNOWN",
                "contains(fromJSON('[]'), u) ~ FALSE",
                "contains(a, u) ~ FALSE",
                "format('x{0}', u) ~ TRUE",
                "format('{0}', u) ~ UNKNOWN",
                "toJSON(u) ~ TRUE",
                "fromJSON(u).x ~ UNKNOWN",
                "case(u, 1, 2) ~ UNKNOWN",
                "case(f, u, 2) ~ TRUE",
                "join(u) ~ UNKNOWN",
                "u.* ~ UNKNOWN",
                "hashFiles(u) ~ UNKNOWN",
            })
    void whatIsUnknownTravelsUntilItNoLongerMatters(String text, Truth truth) {
        assertThat(Evaluator.truth(Expression.parse(text), CONTEXT)).isEqualTo(truth);
    }

    @Test
    void anUnknownBooleanBesideFalseIsFalseItself() {
        assertThat(Evaluator.evaluate(Expression.parse("b && false"), CONTEXT)).isEqualTo(Value.of(false));
        assertThat(Evaluator.evaluate(Expression.parse("b || true"), CONTEXT)).isEqualTo(Value.of(true));
    }

    @Test
    void anUnknownValueBesideFalseIsSomethingThatCountsAsFalse() {
        assertThat(Evaluator.evaluate(Expression.parse("u && false"), CONTEXT))
                .isEqualTo(new Value.Unknown("u", false, Truth.FALSE));
    }

    @Test
    void theReasonSaysWhatIsUnknown() {
        assertThat(Evaluator.evaluate(Expression.parse("t && u.outputs['x'][0] == 'y'"), CONTEXT))
                .isEqualTo(new Value.Unknown("u.outputs.x[0]", true, Truth.UNKNOWN));
    }

    @Test
    void conditionsThatAreAlwaysTrueAreSeenWithNothingKnown() {
        EvaluationContext unknown = EvaluationContext.unknown();
        assertThat(Evaluator.truth(Expression.parse("github.x || true"), unknown))
                .isEqualTo(Truth.TRUE);
        assertThat(Evaluator.truth(Expression.parse("success() && github.x && false"), unknown))
                .isEqualTo(Truth.FALSE);
        assertThat(Evaluator.truth(Expression.parse("hashFiles('x') || failure('a')"), unknown))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void statusFunctionsAskForTheJobsThatAreNamed() {
        Status status = new Status() {
            @Override
            public Value success(List<String> jobs) {
                return Value.of(String.join("+", jobs));
            }

            @Override
            public Value failure(List<String> jobs) {
                return Value.of(jobs.isEmpty());
            }

            @Override
            public Value cancelled() {
                return Value.of(Truth.UNKNOWN, "cancelled()");
            }
        };
        assertThat(Evaluator.evaluate(Expression.parse("success('a', 'b')"), CONTEXT.status(status)))
                .isEqualTo(Value.of("a+b"));
        assertThat(Evaluator.truth(Expression.parse("failure() && !cancelled()"), CONTEXT.status(status)))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(Evaluator.truth(Expression.parse("failure()"), CONTEXT.status(Status.FAILED)))
                .isEqualTo(Truth.TRUE);
        assertThat(Evaluator.truth(Expression.parse("cancelled()"), CONTEXT.status(Status.CANCELLED)))
                .isEqualTo(Truth.TRUE);
        assertThat(Evaluator.truth(Expression.parse("success()"), CONTEXT.status(Status.UNKNOWN)))
                .isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nope",
                "nope()",
                "fromJSON('')",
                "fromJSON('{')",
                "case(1, 2, 3)",
                "case(true, 1)",
                "contains('a')",
                "format('{0:x}', 1)",
                "hashFiles('x')",
                "hashFiles('--nope')",
                "always(1)"
            })
    void whatHasNoValueIsAnErrorOfEvaluation(String text) {
        assertThatThrownBy(() -> Evaluator.evaluate(Expression.parse(text), CONTEXT))
                .isInstanceOfSatisfying(
                        ExpressionError.class,
                        error -> assertThat(error.stage()).isEqualTo(ExpressionError.Stage.EVALUATION));
    }

    @Test
    void aReferenceThatIsNotLinkedHasNoValue() {
        Expression reference = new Reference(() -> "output percent");
        assertThatThrownBy(() -> Evaluator.evaluate(reference, CONTEXT))
                .hasMessage("`output percent` has no name yet. Link the model, then evaluate.");
    }

    @Test
    void aTreeOfAnyDepthIsEvaluatedOrRefused() {
        Expression deep = new Null();
        for (int i = 0; i < 5_000; i++) {
            deep = new Not(deep);
        }
        Expression tree = deep;
        assertThatThrownBy(() -> Evaluator.evaluate(tree, CONTEXT)).isInstanceOf(ExpressionError.class);
    }

    @Test
    void memoryIsBounded() {
        String ten = "{0}".repeat(10);
        String text = "format('" + ten + "', format('" + ten + "', format('" + ten + "', 'xxxxxxxxxx')))";
        assertThat(Evaluator.evaluate(Expression.parse(text), CONTEXT).text()).hasSize(10_000);
        assertThatThrownBy(() -> Evaluator.evaluate(Expression.parse(text), CONTEXT.memory(10_000)))
                .hasMessageStartingWith("The maximum allowed memory size was exceeded");
    }
}
