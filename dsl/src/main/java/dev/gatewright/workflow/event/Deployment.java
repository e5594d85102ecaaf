package dev.gatewright.workflow.event;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.yaml.Node;

/**
 * Runs the workflow when somebody creates a deployment. Deployments of a bare commit have no ref.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", {@code deployment}.
 */
public final class Deployment extends Event<Deployment> {

    /** {@code on.deployment} has no keys. */
    public static final Keys KEYS = Keys.of("deployment");
    /** {@code on.deployment}. */
    public static final Key<Deployment> KEY = key(KEYS, Deployment::new);

    Deployment(Node tree) {
        super(tree);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected Deployment view(Node other) {
        return new Deployment(other);
    }
}
