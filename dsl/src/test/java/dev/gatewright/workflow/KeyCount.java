package dev.gatewright.workflow;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Shape;
import dev.gatewright.yaml.Alias;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts the keys of trees that have a declaration, and those that are kept as they are. */
final class KeyCount {

    private int typed;
    /** Paths as in KEYS.tsv, and how often each was met. */
    private final Map<String, Integer> raw = new TreeMap<>();

    void count(Node root, Keys... kinds) {
        visit(
                root,
                "",
                List.of(kinds).stream()
                        .<Shape>map(keys -> new Shape.Fields(() -> keys))
                        .toList());
    }

    int typed() {
        return typed;
    }

    Map<String, Integer> raw() {
        return raw;
    }

    private void visit(Node node, String path, List<Shape> shapes) {
        Node written = node instanceof Alias alias ? alias.target() : node;
        List<Shape> possible =
                shapes.stream().flatMap(shape -> alternatives(shape).stream()).toList();
        if (written instanceof Mapping mapping) {
            mapping.entries().forEach(entry -> entry(entry, path, possible));
        } else if (written instanceof Sequence sequence) {
            List<Shape> items = new ArrayList<>();
            possible.forEach(shape -> {
                if (shape instanceof Shape.ListOf list) {
                    items.add(list.item());
                }
            });
            sequence.items().forEach(item -> visit(item, path + "[*]", items));
        }
    }

    private void entry(Mapping.Entry entry, String path, List<Shape> shapes) {
        String name = entry.name().orElse("");
        if (name.startsWith("${{") || shapes.isEmpty() || shapes.contains(Shape.Simple.ANY)) {
            return;
        }
        String prefix = path.isEmpty() ? "" : path + ".";
        List<Shape> below =
                shapes.stream().flatMap(shape -> declared(shape, name).stream()).toList();
        if (below.isEmpty()) {
            raw.merge(prefix + name, 1, Integer::sum);
            return;
        }
        typed++;
        visit(entry.value(), prefix + called(shapes, name), below);
    }

    private static Optional<Shape> declared(Shape shape, String name) {
        if (shape instanceof Shape.MapOf map) {
            return Optional.of(map.value());
        }
        if (!(shape instanceof Shape.Fields fields)) {
            return Optional.empty();
        }
        Keys keys = fields.keys().get();
        Optional<Shape> key = keys.get(name).map(declared -> declared.type().shape());
        return key.isPresent() ? key : keys.others().map(Shape.MapOf::value);
    }

    /** What KEYS.tsv calls a key: by its name, or by what the documentation calls the user's own. */
    private static String called(List<Shape> shapes, String name) {
        for (Shape shape : shapes) {
            if (shape instanceof Shape.Fields fields
                    && fields.keys().get().get(name).isPresent()) {
                return fields.keys().get().get(name).map(Key::name).orElseThrow();
            }
        }
        return shapes.stream()
                .flatMap(shape -> users(shape).stream())
                .map(map -> "<" + map.placeholder() + ">")
                .findFirst()
                .orElse(name);
    }

    private static Optional<Shape.MapOf> users(Shape shape) {
        if (shape instanceof Shape.MapOf map) {
            return Optional.of(map);
        }
        return shape instanceof Shape.Fields fields ? fields.keys().get().others() : Optional.empty();
    }

    private static List<Shape> alternatives(Shape shape) {
        Shape bare = shape.bare();
        if (bare instanceof Shape.OneOf oneOf) {
            return oneOf.shapes().stream()
                    .flatMap(each -> alternatives(each).stream())
                    .toList();
        }
        List<Shape> all = new ArrayList<>(List.of(bare));
        if (bare instanceof Shape.Fields fields) {
            fields.keys()
                    .get()
                    .shorthand()
                    .ifPresent(key -> all.addAll(alternatives(key.type().shape())));
        }
        return all;
    }
}
