package dev.gatewright.yaml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A collection that has begun and not yet ended. */
final class Frame {

    private final boolean mapping;
    private final boolean flow;

    /** Whether this is a pair without braces in a sequence, {@code [a: b]}. */
    private final boolean bare;

    /** How far a block collection is indented. */
    private final int column;

    /** How many nodes there were when it began. */
    private final long nodesBefore;

    private Decor decor;
    private final List<Node> items = new ArrayList<>();
    private final List<Mapping.Entry> entries = new ArrayList<>();
    private @Nullable Node key;

    /** How deep the collections and aliases in it reach. */
    private int height = 1;

    Frame(boolean mapping, boolean flow, boolean bare, int column, long nodesBefore, Decor decor) {
        this.mapping = mapping;
        this.flow = flow;
        this.bare = bare;
        this.column = column;
        this.nodesBefore = nodesBefore;
        this.decor = decor;
    }

    boolean isFlow() {
        return flow;
    }

    boolean isBare() {
        return bare;
    }

    boolean isMapping() {
        return mapping;
    }

    int column() {
        return column;
    }

    long nodesBefore() {
        return nodesBefore;
    }

    Decor decor() {
        return decor;
    }

    void decorate(Decor other) {
        decor = other;
    }

    int height() {
        return height;
    }

    void reach(int inner) {
        height = Math.max(height, inner + 1);
    }

    boolean expectsValue() {
        return key != null;
    }

    /** What parts the comments of the last node from those of the next. */
    char indicator() {
        if (key != null) {
            return ':';
        }
        if (flow) {
            return Gap.NO_INDICATOR;
        }
        return mapping ? '?' : '-';
    }

    void add(Node node) {
        if (!mapping) {
            items.add(node);
        } else if (key == null) {
            key = node;
        } else {
            entries.add(new Mapping.Entry(key, node));
            key = null;
        }
    }

    /** The key or value or item that was added last. */
    @Nullable
    Node last() {
        if (key != null) {
            return key;
        }
        if (mapping) {
            return entries.isEmpty() ? null : entries.get(entries.size() - 1).value();
        }
        return items.isEmpty() ? null : items.get(items.size() - 1);
    }

    /** Puts another node in the place of the last. */
    void replaceLast(Node node) {
        if (key != null) {
            key = node;
        } else if (mapping) {
            int at = entries.size() - 1;
            entries.set(at, new Mapping.Entry(entries.get(at).key(), node));
        } else {
            items.set(items.size() - 1, node);
        }
    }

    List<Mapping.Entry> entries() {
        return entries;
    }

    Node finish() {
        return mapping ? new Mapping(entries, decor) : new Sequence(items, decor);
    }
}
