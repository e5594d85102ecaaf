package dev.gatewright.yaml;

import dev.gatewright.source.Origin;

/** One node of a YAML tree; an immutable value that compares by content, not by {@linkplain Decor looks}. */
public sealed interface Node permits Scalar, Sequence, Mapping, Alias, Deferred {

    /**
     * What a reader of the text sees and YAML's meaning leaves out: place, style, comments, anchor.
     *
     * @return the node's decor
     */
    Decor decor();

    /**
     * The same node with other looks.
     *
     * @param decor the looks
     * @return the node with them
     */
    Node withDecor(Decor decor);

    /**
     * Where the node was written.
     *
     * @return its origin
     */
    default Origin origin() {
        return decor().origin();
    }

    /**
     * The node that is meant.
     *
     * @return what an alias names, every other node itself
     */
    default Node resolved() {
        Node node = this;
        while (node instanceof Alias alias) {
            node = alias.target();
        }
        return node;
    }
}
