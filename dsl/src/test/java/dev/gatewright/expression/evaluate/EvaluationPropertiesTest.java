package dev.gatewright.expression.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.ExpressionArbitraries;
import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.value.Kind;
import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Truth;
import dev.gatewright.expression.value.Value;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EvaluationPropertiesTest {

    @Property
    void evaluationThrowsNothingButItsOwnError(
            @ForAll("expressions") Expression expression, @ForAll("contexts") Obj contexts) {
        assertThat(evaluate(expression, EvaluationContext.of(contexts))).isNotNull();
    }

    @Property
    void evaluationIsDeterministic(@ForAll("expressions") Expression expression, @ForAll("contexts") Obj contexts) {
        EvaluationContext context = EvaluationContext.of(contexts);
        assertThat(evaluate(expression, context)).isEqualTo(evaluate(expression, context));
    }

    /** Knowing less never says anything else. */
    @Property
    void whatHoldsWithAnUnknownContextHoldsWithAnyValueOfIt(
            @ForAll("expressions") Expression expression,
            @ForAll("contexts") Obj contexts,
            @ForAll("names") String hidden) {
        EvaluationContext known = EvaluationContext.of(contexts);
        Optional<Value> partly = evaluate(expression, known.with(hidden, Value.unknown(hidden)));
        Optional<Value> wholly =
                evaluate(expression, contexts.get(hidden).isPresent() ? known : known.with(hidden, Value.of("x")));
        if (partly.isPresent() && wholly.isPresent()) {
            assertConsistent(partly.get(), wholly.get());
        }
    }

    private static void assertConsistent(Value partly, Value wholly) {
        if (partly.truth().isKnown()) {
            assertThat(wholly.truth()).isEqualTo(partly.truth());
        }
        if (partly instanceof Value.Unknown unknown && unknown.isBoolean()) {
            assertThat(wholly.kind()).isEqualTo(Kind.BOOLEAN);
        }
        if (partly.isPrimitive()) {
            assertThat(wholly).isEqualTo(partly);
        }
        assertThat(wholly.truth()).isNotEqualTo(Truth.UNKNOWN);
    }

    private static Optional<Value> evaluate(Expression expression, EvaluationContext context) {
        try {
            return Optional.of(Evaluator.evaluate(expression, context));
        } catch (ExpressionError expected) {
            assertThat(expected.stage()).isEqualTo(ExpressionError.Stage.EVALUATION);
            return Optional.empty();
        }
    }

    @Provide
    Arbitrary<Expression> expressions() {
        return ExpressionArbitraries.meaningful();
    }

    @Provide
    Arbitrary<Obj> contexts() {
        return ExpressionArbitraries.contexts();
    }

    @Provide
    Arbitrary<String> names() {
        return ExpressionArbitraries.names();
    }
}
