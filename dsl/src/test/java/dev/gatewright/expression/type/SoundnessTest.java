package dev.gatewright.expression.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.ExpressionArbitraries;
import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.Vocabulary;
import dev.gatewright.expression.evaluate.EvaluationContext;
import dev.gatewright.expression.evaluate.Evaluator;
import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Value;
import dev.gatewright.json.JsonShape.Member;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** An expression that is typed T evaluates to a T, or to nothing, in any context that fits. */
class SoundnessTest {

    @Property
    void typesHoldWhenExpressionsAreEvaluated(
            @ForAll("expressions") Expression expression,
            @ForAll("contexts") Obj contexts,
            @ForAll("widths") int width) {
        Scope scope = Scope.of(Vocabulary.of(Stream.concat(
                        contexts.members().stream().map(Member::name),
                        Stream.of("success(0,MAX)", "failure(0,MAX)", "always(0,0)", "cancelled(0,0)"))
                .toList()));
        for (Member<Value> context : contexts.members()) {
            scope = scope.with(context.name(), widened(typeOf(context.value()), width));
        }
        Type type = TypeChecker.check(expression, scope).type();
        try {
            Value value = Evaluator.evaluate(expression, EvaluationContext.of(contexts));
            assertThat(conforms(value, type)).as(value + " is " + type).isTrue();
        } catch (ExpressionError hasNoValue) {
            assertThat(hasNoValue.stage()).isEqualTo(ExpressionError.Stage.EVALUATION);
        }
    }

    private static Type typeOf(Value value) {
        return switch (value.kind()) {
            case NULL -> Type.NULL;
            case BOOLEAN -> Type.BOOL;
            case NUMBER -> Type.NUMBER;
            case STRING -> Type.STRING;
            case ARRAY ->
                Type.array(((Value.Array) value)
                        .items().stream()
                                .map(SoundnessTest::typeOf)
                                .reduce(Type::merge)
                                .orElse(Type.ANY));
            case OBJECT -> {
                Map<String, Type> members = new LinkedHashMap<>();
                ((Obj) value).members().forEach(member -> members.put(member.name(), typeOf(member.value())));
                yield ObjectType.strict(members);
            }
            case UNKNOWN -> Type.ANY;
        };
    }

    /** A type that knows less: no members of objects, or what all members are. */
    private static Type widened(Type type, int width) {
        if (width == 0
                || !(type instanceof ObjectType object)
                || object.members().isEmpty()) {
            return type;
        }
        Type all = object.members().stream()
                .map(ObjectType.Member::type)
                .reduce(Type::merge)
                .orElse(Type.ANY);
        return width == 1 ? ObjectType.map(all) : ObjectType.OBJECT;
    }

    private static boolean conforms(Value value, Type type) {
        if (type == Type.ANY || value instanceof Value.Null) {
            return true;
        }
        if (type instanceof Type.Array array) {
            return value instanceof Value.Array items
                    && items.items().stream().allMatch(item -> conforms(item, array.element()));
        }
        if (type instanceof ObjectType object) {
            return value instanceof Obj members
                    && members.members().stream()
                            .allMatch(member -> object.get(member.name())
                                    .map(expected -> conforms(member.value(), expected))
                                    .orElse(false));
        }
        return List.of(Value.Bool.class, Value.Num.class, Value.Text.class).contains(value.getClass())
                && type.accepts(typeOf(value))
                && (type != Type.BOOL || value instanceof Value.Bool);
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
    Arbitrary<Integer> widths() {
        return Arbitraries.integers().between(0, 2);
    }
}
