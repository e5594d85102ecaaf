package dev.gatewright.workflow.event;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.yaml.Node;

/**
 * Runs the workflow when the status of a commit changes. The workflow file must be on the default branch.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", {@code status}.
 */
public final class Status extends Event<Status> {

    /** {@code on.status} has no keys. */
    public static final Keys KEYS = Keys.of("status");
    /** {@code on.status}. */
    public static final Key<Status> KEY = key(KEYS, Status::new);

    Status(Node tree) {
        super(tree);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected Status view(Node other) {
        return new Status(other);
    }
}
