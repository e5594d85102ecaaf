package dev.gatewright.workflow;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Walks the key declarations from a root, and says of each path what they say of it; variants are merged. */
final class Declarations {

    /**
     * A key where it is declared.
     *
     * @param keys the keys that it is one of
     * @param key the key
     * @param below whether the path is that of a user's own key below it
     */
    record Place(Keys keys, Key<?> key, boolean below) {}

    private final Map<String, Row> rows = new TreeMap<>();
    private final Map<String, List<Place>> places = new TreeMap<>();
    private final Set<Shape> open = Collections.newSetFromMap(new IdentityHashMap<>());

    private Declarations() {}

    static Declarations of(Keys... roots) {
        Declarations declarations = new Declarations();
        for (Keys root : roots) {
            declarations.fields("", root, Set.of(), null);
        }
        return declarations;
    }

    Map<String, Row> rows() {
        return rows;
    }

    List<Place> places(String path) {
        return places.getOrDefault(path, List.of());
    }

    private void fields(String prefix, Keys keys, Set<String> contexts, Place above) {
        for (Key<?> key : keys.all()) {
            Place place = new Place(keys, key, false);
            declare(prefix + key.name(), place, key.type().shape(), contexts, key.required() ? "yes" : "no");
        }
        keys.others().ifPresent(others -> users(prefix, above, others, contexts));
    }

    private void users(String prefix, Place above, Shape.MapOf map, Set<String> contexts) {
        Place place = new Place(above.keys(), above.key(), true);
        declare(prefix + "<" + map.placeholder() + ">", place, map.value(), contexts, "-");
    }

    private void declare(String path, Place place, Shape shape, Set<String> above, String required) {
        Set<String> contexts = united(above, shape.contexts());
        Row row = rows.computeIfAbsent(path, key -> new Row(new TreeSet<>(), new TreeSet<>(), new TreeSet<>()));
        row.contexts().addAll(contexts);
        row.types().addAll(types(shape));
        row.required().add(required);
        places.computeIfAbsent(path, key -> new ArrayList<>()).add(place);
        below(path, place, shape, contexts);
    }

    private void below(String path, Place place, Shape shape, Set<String> contexts) {
        // Steps hold steps: one turn says it all.
        if (!open.add(shape)) {
            return;
        }
        if (shape instanceof Shape.Within within) {
            below(path, place, within.shape(), united(contexts, within.contexts()));
        } else if (shape instanceof Shape.OneOf oneOf) {
            oneOf.shapes().forEach(each -> below(path, place, each, contexts));
        } else if (shape instanceof Shape.ListOf list) {
            below(path + "[*]", place, list.item(), contexts);
        } else if (shape instanceof Shape.MapOf map) {
            users(path + ".", place, map, contexts);
        } else if (shape instanceof Shape.Fields fields) {
            fields(path + ".", fields.keys().get(), contexts, place);
        }
        open.remove(shape);
    }

    private static Set<String> united(Set<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A shape in the words of KEYS.tsv, each possibility for itself, and without the names of GitHub's definitions. */
    private static Set<String> types(Shape shape) {
        Shape bare = shape.bare();
        if (bare instanceof Shape.OneOf oneOf) {
            return oneOf.shapes().stream()
                    .flatMap(each -> types(each).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        if (bare instanceof Shape.Fields fields) {
            Set<String> types = new TreeSet<>(Set.of("mapping"));
            fields.keys()
                    .get()
                    .shorthand()
                    .ifPresent(key -> types.addAll(types(key.type().shape())));
            return types;
        }
        if (bare instanceof Shape.Text text && !text.allowed().isEmpty()) {
            return text.allowed().stream().map(word -> "'" + word + "'").collect(Collectors.toSet());
        }
        return Set.of(type(bare));
    }

    private static String type(Shape bare) {
        if (bare instanceof Shape.Text text) {
            return text.nonEmpty() ? "string!" : "string";
        }
        if (bare instanceof Shape.ListOf list) {
            return list.item().bare() == Shape.Simple.ANY ? "sequence" : "sequence<" + joined(list.item()) + ">";
        }
        if (bare instanceof Shape.MapOf map) {
            return "mapping<" + joined(map.value()) + ">";
        }
        return ((Shape.Simple) bare).name().toLowerCase(Locale.ROOT);
    }

    private static String joined(Shape shape) {
        return String.join(" | ", new TreeSet<>(types(shape)));
    }
}
