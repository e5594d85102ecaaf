package dev.gatewright.action;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.expression.Expr;
import dev.gatewright.expression.Raw;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.step.UsesStep;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks over every action of the catalogue: what its methods write is what the {@code action.yml} has. */
class CatalogueTest {

    static Stream<ActionStep<?>> actions() {
        return Stream.of(Actions.class.getDeclaredMethods())
                .filter(method ->
                        method.getParameterCount() == 0 && ActionStep.class.isAssignableFrom(method.getReturnType()))
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .map(method -> (ActionStep<?>) call(method, null));
    }

    @Test
    void everyPinHasAnActionAndEveryActionAPin() {
        assertThat(actions().map(CatalogueTest::action))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Pin.values()).map(Pin::action).toList());
    }

    @ParameterizedTest
    @MethodSource("actions")
    void everyInputHasAMethodOrAReason(ActionStep<?> action) {
        TreeSet<String> expected = new TreeSet<>(SharedActions.inputs(action(action), version(action)));
        List<String> leftOut = leftOut(action(action));
        assertThat(expected).as("left out and unknown").containsAll(leftOut);
        leftOut.forEach(expected::remove);
        assertThat(written(action).keySet()).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("actions")
    void everyOutputThatIsDeclaredExists(ActionStep<?> action) {
        List<String> declared = Stream.of(action.getClass().getFields())
                .filter(field -> field.getType() == Output.class)
                .map(field -> {
                    try {
                        return ((Output<?>) Objects.requireNonNull(field.get(null))).name();
                    } catch (IllegalAccessException error) {
                        throw new AssertionError(error);
                    }
                })
                .toList();
        assertThat(SharedActions.outputs(action(action), version(action))).containsAll(declared);
    }

    @ParameterizedTest
    @MethodSource("actions")
    void aMethodIsCalledLikeItsInput(ActionStep<?> action) {
        written(action)
                .forEach((input, methods) -> assertThat(methods)
                        .as(input)
                        .allSatisfy(method -> assertThat(method).isEqualToIgnoringCase(input.replaceAll("[-_]", ""))));
    }

    @ParameterizedTest
    @MethodSource("actions")
    void whatIsComputedComesThroughAsAnExpression(ActionStep<?> action) {
        inputMethods(action)
                .filter(method -> method.getParameterTypes()[0] == Expr.class)
                .forEach(method -> assertThat(call(method, action).toString())
                        .as(method.getName())
                        .contains("${{ github.sha }}"));
    }

    /** Each input with the names of the methods that write it. */
    private static Map<String, List<String>> written(ActionStep<?> action) {
        return inputMethods(action)
                .collect(Collectors.groupingBy(
                        method -> added(action, (ActionStep<?>) call(method, action)),
                        TreeMap::new,
                        Collectors.mapping(Method::getName, Collectors.toList())));
    }

    private static Stream<Method> inputMethods(ActionStep<?> action) {
        return Stream.of(action.getClass().getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers())
                        && !method.isBridge()
                        && method.getParameterCount() == 1
                        && ActionStep.class.isAssignableFrom(method.getReturnType()));
    }

    /** The one input that a call wrote: the bare step has none but checkout's credentials, which say the opposite first. */
    private static String added(ActionStep<?> before, ActionStep<?> after) {
        Map<String, String> inputs = inputs(after);
        Map<String, String> old = inputs(before);
        return inputs.keySet().stream()
                .filter(input -> !Objects.equals(inputs.get(input), old.get(input)))
                .collect(Collectors.joining(" and "));
    }

    private static Map<String, String> inputs(ActionStep<?> action) {
        return action.step().mapping().get(UsesStep.WITH.name()).stream()
                .flatMap(node -> ((dev.gatewright.yaml.Mapping) node).entries().stream())
                .collect(Collectors.toMap(
                        entry -> entry.name().orElseThrow(),
                        entry -> entry.value().toString(),
                        (a, b) -> b,
                        TreeMap::new));
    }

    private static Object call(Method method, Object target) {
        try {
            return method.invoke(
                    target,
                    Stream.of(method.getParameterTypes())
                            .map(CatalogueTest::sample)
                            .toArray());
        } catch (ReflectiveOperationException error) {
            throw new AssertionError(method.toString(), error);
        }
    }

    private static Object sample(Class<?> type) {
        if (type == boolean.class) {
            return true;
        }
        if (type == int.class) {
            return 7;
        }
        if (type == String[].class) {
            return new String[] {"one", "two"};
        }
        return type == String.class
                ? "text"
                : Raw.of(dev.gatewright.Gatewright.github().sha().expression());
    }

    private static String action(ActionStep<?> action) {
        return uses(action).replaceAll("@.*", "");
    }

    private static String version(ActionStep<?> action) {
        return Stream.of(Pin.values())
                .filter(pin -> pin.action().equals(action(action)))
                .map(Pin::version)
                .findFirst()
                .orElseThrow();
    }

    private static String uses(ActionStep<?> action) {
        return action.step()
                .get(UsesStep.USES)
                .flatMap(dev.gatewright.block.Value::known)
                .orElseThrow();
    }

    private static List<String> leftOut(String action) {
        try (InputStream table = CatalogueTest.class.getResourceAsStream("left-out-inputs.tsv")) {
            return new String(Objects.requireNonNull(table).readAllBytes(), UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .filter(columns -> columns.length == 3 && columns[0].equals(action))
                    .map(columns -> columns[1])
                    .toList();
        } catch (IOException error) {
            throw new AssertionError(error);
        }
    }
}
