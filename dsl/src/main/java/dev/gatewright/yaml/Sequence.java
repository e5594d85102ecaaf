package dev.gatewright.yaml;

import java.util.List;

/**
 * A list of nodes.
 *
 * @param items its items, in order
 * @param decor its looks
 */
public record Sequence(List<Node> items, Decor decor) implements Node {

    /**
     * A list of nodes.
     *
     * @param items its items, copied
     * @param decor its looks
     */
    public Sequence {
        items = List.copyOf(items);
    }

    /**
     * A list of nodes without any looks.
     *
     * @param items its items, copied
     * @return the sequence
     */
    public static Sequence of(List<? extends Node> items) {
        return new Sequence(List.copyOf(items), Decor.NONE);
    }

    @Override
    public Sequence withDecor(Decor other) {
        return new Sequence(items, other);
    }

    /** Compares content, not looks; without recursion. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Sequence that && Equality.same(this, that);
    }

    @Override
    public int hashCode() {
        return 31 * items.size() + (!items.isEmpty() && items.get(0) instanceof Scalar first ? first.hashCode() : 0);
    }

    /** The node's YAML, without the last line break. */
    @Override
    public String toString() {
        return Nodes.text(this);
    }
}
