package dev.gatewright.check.schema;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Note;
import dev.gatewright.block.Shape;
import dev.gatewright.check.view.ActionFile;
import dev.gatewright.check.view.Spot;
import dev.gatewright.finding.Candidates;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Scalar;
import dev.gatewright.yaml.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes a misspelt key for the one that was surely meant. So it is told once, and not again by all that asks for what stands
 * there; and what stands there is judged too.
 */
public final class Meant {

    /** The mapping as it was written, beside the one that was meant: their entries stand in the same order. */
    private static final Note<Mapping> WRITTEN = Note.of("written");

    /** What a rewriting by YAML 1.1 makes of the key `on`. */
    private static final String REWRITTEN = "true";

    private Meant() {}

    /**
     * A workflow as it was meant.
     *
     * @param read the workflow as it was read
     * @return the same workflow where no key is misspelt
     */
    public static Workflow of(Workflow read) {
        Node meant = node(read.tree(), Workflow.SHAPE);
        return meant == read.tree() ? read : Workflow.read(read.fileName(), meant);
    }

    /**
     * An action as it was meant.
     *
     * @param read the action as it was read
     * @param shape what its file must look like
     * @return the same action where no key is misspelt
     */
    public static ActionFile of(ActionFile read, Shape shape) {
        Node meant = node(read.root().node(), shape);
        return meant == read.root().node()
                ? read
                : new ActionFile(read.folder(), new Spot(meant, read.root().origin()), read.lacks());
    }

    /** The mapping as it was written. */
    static Spot written(Spot spot) {
        return spot.node() instanceof Mapping mapping
                ? mapping.notes()
                        .get(WRITTEN)
                        .map(written -> new Spot((Mapping) written, spot.origin()))
                        .orElse(spot)
                : spot;
    }

    private static Node node(Node node, Shape shape) {
        Alternatives alternatives = node instanceof Scalar ? null : Alternatives.of(shape);
        if (alternatives == null) {
            return node;
        }
        if (node instanceof Mapping mapping && !alternatives.fields().isEmpty()) {
            return fields(mapping, alternatives.fields());
        }
        if (node instanceof Mapping mapping && !alternatives.maps().isEmpty()) {
            return entries(mapping, alternatives.maps().get(0).value());
        }
        return node instanceof Sequence sequence && !alternatives.items().isEmpty()
                ? items(sequence, alternatives.items().get(0))
                : node;
    }

    private static Node items(Sequence sequence, Shape shape) {
        List<Node> items = new ArrayList<>(sequence.items().size());
        boolean same = true;
        for (Node item : sequence.items()) {
            Node meant = node(item, shape);
            same &= meant == item;
            items.add(meant);
        }
        return same ? sequence : Sequence.of(items).withDecor(sequence.decor());
    }

    private static Node entries(Mapping mapping, Shape shape) {
        List<Mapping.Entry> entries = new ArrayList<>(mapping.entries().size());
        boolean same = true;
        for (Mapping.Entry entry : mapping.entries()) {
            Node meant = node(entry.value(), shape);
            same &= meant == entry.value();
            entries.add(meant == entry.value() ? entry : new Mapping.Entry(entry.key(), meant));
        }
        return same ? mapping : mapping.withEntries(entries);
    }

    private static Node fields(Mapping mapping, List<Keys> kinds) {
        List<Mapping.Entry> entries = new ArrayList<>(mapping.entries().size());
        boolean same = true;
        boolean spelled = true;
        for (Mapping.Entry entry : mapping.entries()) {
            Mapping.Entry meant = meant(entry, kinds, mapping, entries);
            same &= meant == entry;
            spelled &= meant.key() == entry.key();
            entries.add(meant);
        }
        if (same) {
            return mapping;
        }
        Mapping meant = mapping.withEntries(entries);
        return spelled ? meant : meant.withNotes(mapping.notes().with(WRITTEN, mapping));
    }

    private static Mapping.Entry meant(
            Mapping.Entry entry, List<Keys> kinds, Mapping mapping, List<Mapping.Entry> before) {
        String name = entry.name().orElse("");
        Optional<Key<?>> known = key(kinds, name);
        Optional<Key<?>> key = known.isPresent() ? known : misspelt(mapping, before, kinds, name);
        return key.isPresent() ? meant(entry, key.get(), known.isPresent()) : entry;
    }

    private static Mapping.Entry meant(Mapping.Entry entry, Key<?> key, boolean known) {
        Node value = node(entry.value(), key.type().shape());
        if (known) {
            return value == entry.value() ? entry : new Mapping.Entry(entry.key(), value);
        }
        return new Mapping.Entry(Scalar.of(key.name()).withDecor(entry.key().decor()), value);
    }

    /** The last kind's key, as GitHub takes it. */
    private static Optional<Key<?>> key(List<Keys> kinds, String name) {
        for (int i = kinds.size() - 1; i >= 0; i--) {
            Optional<Key<?>> key = kinds.get(i).get(name);
            if (key.isPresent()) {
                return key;
            }
        }
        return Optional.empty();
    }

    /** What GitHub only ignores at the root of an action leaves a key that it demands missing. */
    private static Optional<Key<?>> misspelt(
            Mapping mapping, List<Mapping.Entry> before, List<Keys> kinds, String name) {
        if (name.isEmpty() || kinds.get(0).others().isPresent()) {
            return Optional.empty();
        }
        List<String> unused = kinds.stream()
                .flatMap(kind -> kind.all().stream())
                .map(Key::name)
                .distinct()
                .filter(key -> !mapping.has(key)
                        && before.stream()
                                .noneMatch(entry ->
                                        entry.name().filter(key::equals).isPresent()))
                .toList();
        boolean ignored = kinds.get(0).name().endsWith(" action");
        return meant(name, unused, kinds).flatMap(key -> key(kinds, key)).filter(key -> !(ignored && key.required()));
    }

    /** The key that was surely meant by a name that is none. */
    static Optional<String> meant(String name, List<String> unused, List<Keys> kinds) {
        if (name.equals(REWRITTEN) && unused.contains("on")) {
            return Optional.of("on");
        }
        return Elsewhere.of(name, kinds).isPresent() ? Optional.empty() : Candidates.only(name, unused);
    }
}
