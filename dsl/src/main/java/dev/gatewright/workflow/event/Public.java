package dev.gatewright.workflow.event;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.yaml.Node;

/**
 * Runs the workflow when the repository, which was private, becomes public. The workflow file must be on the default
 * branch.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", {@code public}.
 */
public final class Public extends Event<Public> {

    /** {@code on.public} has no keys. */
    public static final Keys KEYS = Keys.of("public");
    /** {@code on.public}. */
    public static final Key<Public> KEY = key(KEYS, Public::new).writtenBy("madePublic");

    Public(Node tree) {
        super(tree);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected Public view(Node other) {
        return new Public(other);
    }
}
