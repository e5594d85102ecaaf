package dev.gatewright.workflow.event;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.yaml.Node;

/**
 * Runs the workflow when somebody creates or updates a page of the wiki. The workflow file must be on the default
 * branch.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", {@code gollum}.
 */
public final class Gollum extends Event<Gollum> {

    /** {@code on.gollum} has no keys. */
    public static final Keys KEYS = Keys.of("gollum");
    /** {@code on.gollum}. */
    public static final Key<Gollum> KEY = key(KEYS, Gollum::new);

    Gollum(Node tree) {
        super(tree);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected Gollum view(Node other) {
        return new Gollum(other);
    }
}
