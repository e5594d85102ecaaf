package dev.gatewright.simulation.context;

import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Value;
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

/** Nodes of YAML to values of expressions, and back. */
public final class NodeValues {

    private NodeValues() {}

    /**
     * The value that a scalar stands for.
     *
     * @param scalar the scalar
     * @return a null, a boolean, a number or a string
     */
    public static Value of(Scalar scalar) {
        if (scalar.isNull()) {
            return Value.NULL;
        }
        if (scalar.asBoolean().isPresent()) {
            return Value.of((boolean) scalar.asBoolean().get());
        }
        return scalar.asDouble().isPresent() ? Value.of(scalar.asDouble().getAsDouble()) : Value.of(scalar.text());
    }

    /**
     * The value that a node stands for.
     *
     * @param tree the node
     * @param scalars what a scalar with text in it becomes
     * @return its value
     */
    public static Value of(Tree tree, Function<Scalar, Value> scalars) {
        if (tree.node() instanceof Scalar scalar) {
            return scalars.apply(scalar);
        }
        if (tree.isList()) {
            return Value.of(tree.items().stream().map(item -> of(item, scalars)).toList());
        }
        Map<String, Value> members = new LinkedHashMap<>();
        tree.entries().forEach((key, value) -> members.put(key, of(value, scalars)));
        return Obj.of(members);
    }

    /**
     * The node that stands for a value.
     *
     * @param value the value
     * @return its node, empty when any part of it isn't known
     */
    public static Optional<Node> node(Value value) {
        if (value instanceof Value.Unknown) {
            return Optional.empty();
        }
        if (value instanceof Value.Array array) {
            List<Node> items = new ArrayList<>();
            array.items().forEach(item -> node(item).ifPresent(items::add));
            return items.size() == array.items().size() ? Optional.of(Sequence.of(items)) : Optional.empty();
        }
        return value instanceof Obj object ? mapping(object) : Optional.of(scalar(value));
    }

    private static Optional<Node> mapping(Obj object) {
        List<Mapping.Entry> entries = new ArrayList<>();
        object.members()
                .forEach(member -> node(member.value())
                        .ifPresent(node -> entries.add(new Mapping.Entry(Scalar.of(member.name()), node))));
        return entries.size() == object.members().size() ? Optional.of(Mapping.of(entries)) : Optional.empty();
    }

    private static Scalar scalar(Value value) {
        if (value instanceof Value.Bool bool) {
            return Scalar.of(bool.value());
        }
        if (value instanceof Value.Num number) {
            return Scalar.of(number.value());
        }
        return value instanceof Value.Null ? Scalar.ofNull() : Scalar.of(value.text());
    }
}
