package dev.gatewright.check.schema;

import dev.gatewright.block.Keys;
import dev.gatewright.block.Shape;
import dev.gatewright.yaml.Scalar;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A shape by the kinds of nodes that it allows. */
final class Alternatives {

    /** Shapes are constants, so each is taken apart once; in each thread, since a lock for each node costs more. */
    private static final ThreadLocal<Map<Shape, Alternatives>> KNOWN = ThreadLocal.withInitial(IdentityHashMap::new);

    private final Map<List<String>, List<String>> united = new IdentityHashMap<>();
    private final List<String> contexts = new ArrayList<>();
    private final List<Shape.Text> texts = new ArrayList<>();
    private final Set<Shape.Simple> simple = new LinkedHashSet<>();
    private final List<Shape> items = new ArrayList<>();
    private final List<Keys> fields = new ArrayList<>();
    private final List<Shape.MapOf> maps = new ArrayList<>();
    private @Nullable Takes takes;

    private Alternatives() {}

    static Alternatives of(Shape shape) {
        Map<Shape, Alternatives> all = KNOWN.get();
        @Nullable Alternatives known = all.get(shape);
        if (known != null) {
            return known;
        }
        Alternatives alternatives = new Alternatives();
        alternatives.add(shape);
        all.put(shape, alternatives);
        return alternatives;
    }

    private void add(Shape shape) {
        if (shape instanceof Shape.Within within) {
            contexts.addAll(within.contexts());
            add(within.shape());
        } else if (shape instanceof Shape.OneOf oneOf) {
            oneOf.shapes().forEach(this::add);
        } else if (shape instanceof Shape.Text text) {
            texts.add(text);
        } else if (shape instanceof Shape.Simple kind) {
            simple.add(kind);
        } else if (shape instanceof Shape.ListOf list) {
            items.add(list.item());
        } else if (shape instanceof Shape.MapOf map) {
            maps.add(map);
        } else if (shape instanceof Shape.Fields keyed) {
            fields.add(keyed.keys().get());
            keyed.keys().get().shorthand().ifPresent(key -> add(key.type().shape()));
        }
    }

    /** The contexts and functions around it, and those that it adds: the same list for the same list. */
    List<String> within(List<String> around) {
        if (contexts.isEmpty()) {
            return around;
        }
        @Nullable List<String> known = united.get(around);
        if (known != null) {
            return known;
        }
        List<String> all = new ArrayList<>(around);
        contexts.stream().filter(name -> !all.contains(name)).forEach(all::add);
        List<String> result = all.size() == around.size() ? around : List.copyOf(all);
        united.put(around, result);
        return result;
    }

    boolean isAnything() {
        return simple.contains(Shape.Simple.ANY);
    }

    /** What may stand here. */
    Takes takes() {
        if (takes == null) {
            boolean any = isAnything();
            takes = new Takes(
                    any || !texts.isEmpty(),
                    any || simple.contains(Shape.Simple.NUMBER),
                    any || simple.contains(Shape.Simple.BOOLEAN),
                    any || !items.isEmpty(),
                    any || !fields.isEmpty() || !maps.isEmpty(),
                    describe());
        }
        return takes;
    }

    /** Whether only nothing at all may stand here. */
    boolean isNothing() {
        return simple.contains(Shape.Simple.NULL)
                && simple.size() == 1
                && texts.isEmpty()
                && items.isEmpty()
                && fields.isEmpty()
                && maps.isEmpty();
    }

    /** The shapes of a list's items, none when a list is wrong here. */
    List<Shape> items() {
        return items;
    }

    /** The kinds of mappings with known keys. */
    List<Keys> fields() {
        return fields;
    }

    /** The mappings whose keys are the user's. */
    List<Shape.MapOf> maps() {
        return maps;
    }

    /** Whether a scalar fits: as what it is, or as its text. */
    boolean fits(Scalar scalar) {
        return isAnything() || simple.contains(kind(scalar)) || fitsText(scalar);
    }

    private boolean fitsText(Scalar scalar) {
        for (Shape.Text text : texts) {
            if (fits(text, scalar)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(Shape.Text text, Scalar scalar) {
        String content = scalar.isNull() ? "" : scalar.text();
        return !(text.nonEmpty() && content.isEmpty())
                && (text.allowed().isEmpty() || text.allowed().contains(content));
    }

    private static Shape.Simple kind(Scalar scalar) {
        return switch (scalar.type()) {
            case BOOLEAN -> Shape.Simple.BOOLEAN;
            case INTEGER, FLOAT -> Shape.Simple.NUMBER;
            case NULL -> Shape.Simple.NULL;
            case STRING -> Shape.Simple.ANY;
        };
    }

    /** The words that may stand here, none when any text may, or no text at all. */
    List<String> words() {
        boolean free = texts.stream().anyMatch(text -> text.allowed().isEmpty());
        return free
                ? List.of()
                : texts.stream().flatMap(text -> text.allowed().stream()).toList();
    }

    /** Whether any text but none at all may stand here. */
    boolean isNonEmptyText() {
        return texts.stream().anyMatch(text -> text.nonEmpty() && text.allowed().isEmpty());
    }

    /** What may stand here, in words. */
    String describe() {
        List<String> words = Stream.of(
                        texts.stream().filter(text -> text.allowed().isEmpty()).map(text -> "a text"),
                        words().isEmpty() ? Stream.<String>of() : Stream.of("a word"),
                        simple.stream().map(Alternatives::describe),
                        items.stream().map(item -> "a list"),
                        Stream.concat(fields.stream(), maps.stream()).map(mapping -> "a mapping"))
                .flatMap(each -> each)
                .distinct()
                .toList();
        int last = words.size() - 1;
        return last <= 0
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    private static String describe(Shape.Simple kind) {
        return switch (kind) {
            case BOOLEAN -> "`true` or `false`";
            case NUMBER -> "a number";
            case NULL -> "nothing";
            case ANY -> "anything";
        };
    }
}
