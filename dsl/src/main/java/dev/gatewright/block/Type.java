package dev.gatewright.block;

import dev.gatewright.expression.Label;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Scalar;
import dev.gatewright.yaml.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What a value is in Java, and how it is written to and read from YAML.
 *
 * @param shape what it may look like in YAML
 * @param write from Java to YAML
 * @param read from YAML to Java; empty when the node isn't one
 * @param <T> the Java type
 */
public record Type<T>(Shape shape, Function<T, Node> write, Function<Node, Optional<T>> read) {

    /** A string, empty or not. */
    public static final Type<String> STRING = new Type<>(Shape.STRING, Scalar::of, Type::text);
    /** A string that isn't empty. */
    public static final Type<String> NON_EMPTY = new Type<>(Shape.NON_EMPTY, Scalar::of, Type::text);
    /** {@code true} or {@code false}. */
    public static final Type<Boolean> BOOLEAN = new Type<>(Shape.Simple.BOOLEAN, Scalar::of, Type::bool);
    /** A number. */
    public static final Type<Number> NUMBER =
            new Type<>(Shape.Simple.NUMBER, number -> Scalar.of(number.doubleValue()), Type::number);
    /** Anything at all, as the tree has it. */
    public static final Type<Node> ANY = new Type<>(Shape.Simple.ANY, node -> node, Optional::of);

    /**
     * An enum constant, by its {@linkplain Label label}.
     *
     * @param type the enum
     * @param <E> the enum
     * @return the type
     */
    public static <E extends Enum<E>> Type<E> word(Class<E> type) {
        List<E> constants = List.of(type.getEnumConstants());
        return new Type<>(
                Shape.word(constants.stream().map(Label::of).toList()),
                constant -> Scalar.of(Label.of(constant)),
                node -> text(node)
                        .flatMap(word -> constants.stream()
                                .filter(constant -> Label.of(constant).equals(word))
                                .findFirst()));
    }

    /**
     * A list; where one item may stand for a list of one, that is read too.
     *
     * @param item the items' type
     * @param <T> the items' Java type
     * @return the type
     */
    public static <T> Type<List<T>> list(Type<T> item) {
        return new Type<>(
                new Shape.ListOf(item.shape()), items -> Sequence.of(nodes(items, item)), node -> items(node, item));
    }

    /**
     * A list, or one item instead of it: a list of one is written as the item.
     *
     * @param item the items' type
     * @param <T> the items' Java type
     * @return the type
     */
    public static <T> Type<List<T>> oneOrMore(Type<T> item) {
        Type<List<T>> list = list(item);
        return new Type<>(
                Shape.oneOf(item.shape(), list.shape()),
                items -> items.size() == 1
                        ? item.write().apply(items.get(0))
                        : list.write().apply(items),
                list.read());
    }

    /**
     * A mapping whose keys are the user's.
     *
     * @param placeholder what GitHub's documentation calls the key
     * @param value the values' type
     * @param <T> the values' Java type
     * @return the type
     */
    public static <T> Type<Map<String, T>> map(String placeholder, Type<T> value) {
        return new Type<>(
                new Shape.MapOf(placeholder, value.shape()), map -> mapping(map, value), node -> entries(node, value));
    }

    /**
     * A block.
     *
     * @param keys its keys; asked for late, since blocks hold each other
     * @param view how a tree is seen as the block
     * @param <B> the block
     * @return the type
     */
    public static <B extends Block<?>> Type<B> block(Supplier<Keys> keys, Function<Node, B> view) {
        return new Type<>(new Shape.Fields(keys), Block::tree, node -> Optional.of(view.apply(node)));
    }

    /**
     * This type under another shape.
     *
     * @param other the shape
     * @return the type
     */
    public Type<T> shaped(Shape other) {
        return new Type<>(other, write, read);
    }

    /**
     * This type, with contexts that expressions in it and below it may use.
     *
     * @param contexts the names and functions, as in {@link Shape.Within}
     * @return the type
     */
    public Type<T> within(List<String> contexts) {
        return shaped(shape.within(contexts));
    }

    private static Optional<String> text(Node node) {
        return node instanceof Scalar scalar ? Optional.of(scalar.asText()) : Optional.empty();
    }

    private static Optional<Boolean> bool(Node node) {
        return node instanceof Scalar scalar && scalar.type() == Scalar.Type.BOOLEAN
                ? Optional.of(scalar.text().equalsIgnoreCase("true"))
                : Optional.empty();
    }

    private static Optional<Number> number(Node node) {
        if (!(node instanceof Scalar scalar)
                || (scalar.type() != Scalar.Type.INTEGER && scalar.type() != Scalar.Type.FLOAT)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Double.valueOf(scalar.text()));
        } catch (NumberFormatException notDecimal) {
            return Optional.empty();
        }
    }

    private static <T> List<Node> nodes(List<T> items, Type<T> type) {
        return items.stream().map(type.write()).toList();
    }

    private static <T> Optional<List<T>> items(Node node, Type<T> type) {
        List<Node> nodes = node instanceof Sequence sequence ? sequence.items() : List.of(node);
        List<T> items = nodes.stream()
                .flatMap(item -> Stream.ofNullable(type.read().apply(item).orElse(null)))
                .toList();
        return items.size() == nodes.size() ? Optional.of(items) : Optional.empty();
    }

    private static <T> Node mapping(Map<String, T> map, Type<T> type) {
        List<Mapping.Entry> entries = new ArrayList<>();
        map.forEach((key, value) ->
                entries.add(new Mapping.Entry(Scalar.of(key), type.write().apply(value))));
        return Mapping.of(entries);
    }

    private static <T> Optional<Map<String, T>> entries(Node node, Type<T> type) {
        if (!(node instanceof Mapping mapping)) {
            return Optional.empty();
        }
        Map<String, T> map = new LinkedHashMap<>();
        for (Mapping.Entry entry : mapping.entries()) {
            type.read()
                    .apply(entry.value())
                    .ifPresent(value -> map.put(entry.name().orElse(""), value));
        }
        return map.size() == mapping.entries().size() ? Optional.of(map) : Optional.empty();
    }
}
