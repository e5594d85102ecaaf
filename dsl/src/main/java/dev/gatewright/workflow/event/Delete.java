package dev.gatewright.workflow.event;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.yaml.Node;

/**
 * Runs the workflow when a branch or a tag is deleted. Nothing runs when more than three tags are deleted at once.
 * The workflow file must be on the default branch.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", {@code delete}.
 */
public final class Delete extends Event<Delete> {

    /** {@code on.delete} has no keys. */
    public static final Keys KEYS = Keys.of("delete");
    /** {@code on.delete}. */
    public static final Key<Delete> KEY = key(KEYS, Delete::new);

    Delete(Node tree) {
        super(tree);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected Delete view(Node other) {
        return new Delete(other);
    }
}
