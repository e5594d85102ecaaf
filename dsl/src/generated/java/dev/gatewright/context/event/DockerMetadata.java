// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;
import java.util.List;

/**
 * An object in the payloads of {@code registry_package}.
 */
public final class DockerMetadata extends Payload {
    DockerMetadata(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code tags}}
     */
    public Expr<List<String>> tags() {
        return leaf("tags");
    }
}
