package dev.gatewright.yaml;

/**
 * A reference to an anchored node, {@code *name}.
 *
 * @param name the anchor's name
 * @param target the node that the anchor names
 * @param decor its looks
 */
public record Alias(String name, Node target, Decor decor) implements Node {

    @Override
    public Alias withDecor(Decor other) {
        return new Alias(name, target, other);
    }

    /** Compares content, not looks; without recursion. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Alias that && Equality.same(this, that);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** The node's YAML, without the last line break. */
    @Override
    public String toString() {
        return Nodes.text(this);
    }
}
