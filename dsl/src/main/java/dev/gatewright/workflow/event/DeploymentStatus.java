package dev.gatewright.workflow.event;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.yaml.Node;

/**
 * Runs the workflow when somebody reports how a deployment is doing. The state {@code inactive} starts nothing.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", {@code deployment_status}.
 */
public final class DeploymentStatus extends Event<DeploymentStatus> {

    /** {@code on.deployment_status} has no keys. */
    public static final Keys KEYS = Keys.of("deployment_status");
    /** {@code on.deployment_status}. */
    public static final Key<DeploymentStatus> KEY = key(KEYS, DeploymentStatus::new);

    DeploymentStatus(Node tree) {
        super(tree);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected DeploymentStatus view(Node other) {
        return new DeploymentStatus(other);
    }
}
