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

/**
 * What a value is in Java, and how it is written to and read from YAML. Each kind of type is a class: every start declares all
 * keys, and a lambda is linked when it is first made.
 *
 * @param <T> the Java type
 */
public abstract class Type<T> {

    /** A string, empty or not. */
    public static final Type<String> STRING = new Text(Shape.STRING);
    /** A string that isn't empty. */
    public static final Type<String> NON_EMPTY = new Text(Shape.NON_EMPTY);
    /** {@code true} or {@code false}. */
    public static final Type<Boolean> BOOLEAN = new Bool();
    /** A number. */
    public static final Type<Number> NUMBER = new Num();
    /** Anything at all, as the tree has it. */
    public static final Type<Node> ANY = new Any();

    private final Shape shape;

    /**
     * A type.
     *
     * @param shape what a value may look like in YAML
     */
    protected Type(Shape shape) {
        this.shape = shape;
    }

    /**
     * What a value may look like in YAML.
     *
     * @return the shape
     */
    public final Shape shape() {
        return shape;
    }

    /**
     * From Java to YAML.
     *
     * @param value the value
     * @return its node
     */
    public abstract Node write(T value);

    /**
     * From YAML to Java.
     *
     * @param node the node
     * @return the value, empty when the node isn't one
     */
    public abstract Optional<T> read(Node node);

    /**
     * A type by its two directions.
     *
     * @param shape what a value may look like in YAML
     * @param write from Java to YAML
     * @param read from YAML to Java; empty when the node isn't one
     * @param <T> the Java type
     * @return the type
     */
    public static <T> Type<T> of(Shape shape, Function<T, Node> write, Function<Node, Optional<T>> read) {
        return new Type<>(shape) {
            @Override
            public Node write(T value) {
                return write.apply(value);
            }

            @Override
            public Optional<T> read(Node node) {
                return read.apply(node);
            }
        };
    }

    /**
     * An enum constant, by its {@linkplain Label label}.
     *
     * @param type the enum
     * @param <E> the enum
     * @return the type
     */
    public static <E extends Enum<E>> Type<E> word(Class<E> type) {
        return new Word<>(List.of(type.getEnumConstants()));
    }

    /**
     * A list; where one item may stand for a list of one, that is read too.
     *
     * @param item the items' type
     * @param <T> the items' Java type
     * @return the type
     */
    public static <T> Type<List<T>> list(Type<T> item) {
        return new Many<>(new Shape.ListOf(item.shape()), item);
    }

    /**
     * A list, or one item instead of it: a list of one is written as the item.
     *
     * @param item the items' type
     * @param <T> the items' Java type
     * @return the type
     */
    public static <T> Type<List<T>> oneOrMore(Type<T> item) {
        return new Many<>(Shape.oneOf(item.shape(), new Shape.ListOf(item.shape())), item) {
            @Override
            public Node write(List<T> items) {
                return items.size() == 1 ? item.write(items.get(0)) : super.write(items);
            }
        };
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
        return new Named<>(new Shape.MapOf(placeholder, value.shape()), value);
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
        return of(new Shape.Fields(keys), Block::tree, node -> Optional.of(view.apply(node)));
    }

    /**
     * This type under another shape.
     *
     * @param other the shape
     * @return the type
     */
    public final Type<T> shaped(Shape other) {
        return of(other, this::write, this::read);
    }

    /**
     * This type, with contexts that expressions in it and below it may use.
     *
     * @param contexts the names and functions, as in {@link Shape.Within}
     * @return the type
     */
    public final Type<T> within(List<String> contexts) {
        return shaped(shape.within(contexts));
    }

    @Override
    public String toString() {
        return shape.toString();
    }

    private static final class Text extends Type<String> {

        Text(Shape shape) {
            super(shape);
        }

        @Override
        public Node write(String value) {
            return Scalar.of(value);
        }

        @Override
        public Optional<String> read(Node node) {
            return node instanceof Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
        }
    }

    private static final class Bool extends Type<Boolean> {

        Bool() {
            super(Shape.Simple.BOOLEAN);
        }

        @Override
        public Node write(Boolean value) {
            return Scalar.of(value);
        }

        @Override
        public Optional<Boolean> read(Node node) {
            return node instanceof Scalar scalar && scalar.type() == Scalar.Type.BOOLEAN
                    ? Optional.of(scalar.text().equalsIgnoreCase("true"))
                    : Optional.empty();
        }
    }

    private static final class Num extends Type<Number> {

        Num() {
            super(Shape.Simple.NUMBER);
        }

        @Override
        public Node write(Number value) {
            return Scalar.of(value.doubleValue());
        }

        @Override
        public Optional<Number> read(Node node) {
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
    }

    private static final class Any extends Type<Node> {

        Any() {
            super(Shape.Simple.ANY);
        }

        @Override
        public Node write(Node value) {
            return value;
        }

        @Override
        public Optional<Node> read(Node node) {
            return Optional.of(node);
        }
    }

    private static final class Word<E extends Enum<E>> extends Type<E> {

        private final List<E> constants;

        Word(List<E> constants) {
            super(Shape.word(labels(constants)));
            this.constants = constants;
        }

        private static List<String> labels(List<?> constants) {
            List<String> labels = new ArrayList<>();
            for (Object constant : constants) {
                labels.add(Label.of(constant));
            }
            return labels;
        }

        @Override
        public Node write(E value) {
            return Scalar.of(Label.of(value));
        }

        @Override
        public Optional<E> read(Node node) {
            return STRING.read(node)
                    .flatMap(word -> constants.stream()
                            .filter(constant -> Label.of(constant).equals(word))
                            .findFirst());
        }
    }

    private static class Many<T> extends Type<List<T>> {

        private final Type<T> item;

        Many(Shape shape, Type<T> item) {
            super(shape);
            this.item = item;
        }

        @Override
        public Node write(List<T> items) {
            List<Node> nodes = new ArrayList<>();
            for (T each : items) {
                nodes.add(item.write(each));
            }
            return Sequence.of(nodes);
        }

        @Override
        public Optional<List<T>> read(Node node) {
            List<Node> nodes = node instanceof Sequence sequence ? sequence.items() : List.of(node);
            List<T> items = new ArrayList<>();
            for (Node each : nodes) {
                item.read(each).ifPresent(items::add);
            }
            return items.size() == nodes.size() ? Optional.of(List.copyOf(items)) : Optional.empty();
        }
    }

    private static final class Named<T> extends Type<Map<String, T>> {

        private final Type<T> value;

        Named(Shape shape, Type<T> value) {
            super(shape);
            this.value = value;
        }

        @Override
        public Node write(Map<String, T> map) {
            List<Mapping.Entry> entries = new ArrayList<>();
            for (Map.Entry<String, T> entry : map.entrySet()) {
                entries.add(new Mapping.Entry(Scalar.of(entry.getKey()), value.write(entry.getValue())));
            }
            return Mapping.of(entries);
        }

        @Override
        public Optional<Map<String, T>> read(Node node) {
            if (!(node instanceof Mapping mapping)) {
                return Optional.empty();
            }
            Map<String, T> map = new LinkedHashMap<>();
            for (Mapping.Entry entry : mapping.entries()) {
                value.read(entry.value()).ifPresent(read -> map.put(entry.name().orElse(""), read));
            }
            return map.size() == mapping.entries().size() ? Optional.of(map) : Optional.empty();
        }
    }
}
