package dev.gatewright.workflow.event;

import dev.gatewright.block.Keys;
import dev.gatewright.block.Shape;
import dev.gatewright.block.Type;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** A mapping of declarations that know the names they stand under: inputs and secrets. */
final class Declared {

    private Declared() {}

    static <T> Type<Map<String, T>> of(
            String placeholder, Supplier<Keys> keys, Function<T, Node> write, BiFunction<String, Node, T> read) {
        return Type.of(
                new Shape.MapOf(placeholder, new Shape.Fields(keys)),
                declarations -> mapping(declarations, write),
                node -> node instanceof Mapping mapping ? Optional.of(entries(mapping, read)) : Optional.empty());
    }

    private static <T> Mapping mapping(Map<String, T> declarations, Function<T, Node> write) {
        List<Mapping.Entry> entries = new ArrayList<>();
        declarations.forEach((name, value) -> entries.add(new Mapping.Entry(Scalar.of(name), write.apply(value))));
        return Mapping.of(entries);
    }

    private static <T> Map<String, T> entries(Mapping mapping, BiFunction<String, Node, T> read) {
        Map<String, T> declarations = new LinkedHashMap<>();
        for (Mapping.Entry entry : mapping.entries()) {
            entry.name().ifPresent(name -> declarations.put(name, read.apply(name, entry.value())));
        }
        return declarations;
    }
}
