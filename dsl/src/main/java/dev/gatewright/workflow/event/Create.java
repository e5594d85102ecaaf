package dev.gatewright.workflow.event;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.yaml.Node;

/**
 * Runs the workflow when a branch or a tag is created, in the version that the new branch or tag has. Nothing runs
 * when more than three tags are created at once.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", {@code create}.
 */
public final class Create extends Event<Create> {

    /** {@code on.create} has no keys. */
    public static final Keys KEYS = Keys.of("create");
    /** {@code on.create}. */
    public static final Key<Create> KEY = key(KEYS, Create::new);

    Create(Node tree) {
        super(tree);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected Create view(Node other) {
        return new Create(other);
    }
}
