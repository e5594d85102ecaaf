package dev.gatewright.expression.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.ExpressionArbitraries;
import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.MeaningfulExpressions;
import dev.gatewright.expression.Vocabulary;
import dev.gatewright.expression.evaluate.EvaluationContext;
import dev.gatewright.expression.evaluate.Evaluator;
import dev.gatewright.expression.value.Kind;
import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Value;
import dev.gatewright.json.JsonShape.Member;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.statistics.Statistics;

/** An expression that is typed T evaluates to a T, or to nothing, in any context that fits. */
class SoundnessTest {

    private static final int GENERATOR_SIZE = 1000;

    private static final Vocabulary FUNCTIONS = Vocabulary.of(
            List.of("success(0,MAX)", "failure(0,MAX)", "always(0,0)", "cancelled(0,0)", "hashFiles(1,255)"));

    /** Contexts with what is known of them. */
    record Given(Map<String, Type> types, Map<String, Value> values) {

        Given with(String name, Type type, Value value) {
            Map<String, Type> moreTypes = new LinkedHashMap<>(types);
            Map<String, Value> moreValues = new LinkedHashMap<>(values);
            moreTypes.put(name, type);
            moreValues.put(name, value);
            return new Given(moreTypes, moreValues);
        }

        Scope scope() {
            Vocabulary vocabulary = FUNCTIONS;
            for (String name : types.keySet()) {
                vocabulary = vocabulary.withContext(name);
            }
            Scope scope = Scope.of(vocabulary);
            for (Map.Entry<String, Type> type : types.entrySet()) {
                scope = scope.with(type.getKey(), type.getValue());
            }
            return scope;
        }
    }

    @Property
    void typesHoldWhenExpressionsAreEvaluated(
            @ForAll("expressions") Expression expression,
            @ForAll("contexts") Obj contexts,
            @ForAll("widths") int width) {
        Given given = new Given(Map.of(), Map.of());
        for (Member<Value> context : contexts.members()) {
            given = given.with(context.name(), widened(typeOf(context.value()), width), context.value());
        }
        check(expression, given);
    }

    @Property
    void typesHoldInAnyContextThatFits(@ForAll("expressions") Expression expression, @ForAll("given") Given given) {
        check(expression, given);
    }

    /** Else the properties above would say little. */
    @Property(tries = 1000)
    void expressionsComeOutAsEverythingThereIs(
            @ForAll("meaningful") Expression expression, @ForAll("given") Given given) {
        Optional<Value> value = evaluate(expression, given);
        Statistics.label("value").collect(value.map(Value::kind));
        MeaningfulExpressions.functions(expression)
                .forEach(function -> Statistics.label("function").collect(value.isPresent() ? function : ""));
        Statistics.label("value")
                .coverage(values -> Stream.of(
                                Kind.NULL, Kind.BOOLEAN, Kind.NUMBER, Kind.STRING, Kind.ARRAY, Kind.OBJECT)
                        .forEach(kind -> values.check(Optional.of(kind)).count(count -> count > 0)));
        Statistics.label("value")
                .coverage(values -> values.check(Optional.empty()).percentage(share -> share < 40));
        Statistics.label("function")
                .coverage(functions -> Vocabulary.ALL.functions().stream()
                        .map(function -> function.replaceFirst("\\(.*", ""))
                        .forEach(function -> functions.check(function).count(count -> count > 0)));
    }

    static void check(Expression expression, Given given) {
        Checked checked = TypeChecker.check(expression, given.scope());
        evaluate(expression, given).ifPresent(value -> {
            assertThat(conforms(value, checked.type()))
                    .as(expression + " is " + value + ", typed " + checked.type() + " by " + given.types())
                    .isTrue();
            assertThat(checked.outcomes())
                    .as(expression + " is " + value + ", one of several by " + given.types())
                    .anyMatch(outcome -> conforms(value, outcome));
        });
    }

    private static Optional<Value> evaluate(Expression expression, Given given) {
        EvaluationContext context =
                EvaluationContext.of(Obj.of(given.values())).workspace((patterns, followed) -> Value.of("hash"));
        try {
            return Optional.of(Evaluator.evaluate(expression, context));
        } catch (ExpressionError hasNoValue) {
            assertThat(hasNoValue.stage()).isEqualTo(ExpressionError.Stage.EVALUATION);
            return Optional.empty();
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
        return Arbitraries.oneOf(ExpressionArbitraries.meaningful(), meaningful(), meaningful());
    }

    @Provide
    Arbitrary<Expression> meaningful() {
        RandomGenerator<Expression> expressions = MeaningfulExpressions.any().generator(GENERATOR_SIZE);
        return Arbitraries.randomValue(random -> expressions.next(random).value());
    }

    @Provide
    Arbitrary<Given> given() {
        RandomGenerator<Type> types = FittingValues.types().generator(GENERATOR_SIZE);
        return Arbitraries.randomValue(random -> given(types, random));
    }

    /** Drawn one by one: arbitraries that depend on each other are drawn again and again by jqwik. */
    private static Given given(RandomGenerator<Type> types, Random random) {
        Given given = new Given(Map.of(), Map.of());
        for (String name : List.of("a", "b", "c", "d", "e")) {
            Type type = types.next(random).value();
            RandomGenerator<Value> values = FittingValues.of(type).generator(GENERATOR_SIZE);
            given = given.with(name, type, values.next(random).value());
        }
        return given;
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
