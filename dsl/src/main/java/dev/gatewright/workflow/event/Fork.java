package dev.gatewright.workflow.event;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.yaml.Node;

/**
 * Runs the workflow when somebody forks the repository. The workflow file must be on the default branch.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", {@code fork}.
 */
public final class Fork extends Event<Fork> {

    /** {@code on.fork} has no keys. */
    public static final Keys KEYS = Keys.of("fork");
    /** {@code on.fork}. */
    public static final Key<Fork> KEY = key(KEYS, Fork::new);

    Fork(Node tree) {
        super(tree);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected Fork view(Node other) {
        return new Fork(other);
    }
}
