// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code registry_package}.
 */
public final class ContainerMetadata extends Payload {
    ContainerMetadata(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code labels}}
     */
    public Expr<?> labels() {
        return leaf("labels");
    }

    /**
     * {@return the property {@code manifest}}
     */
    public Expr<?> manifest() {
        return leaf("manifest");
    }

    /**
     * {@return the property {@code tag}}
     */
    public ContainerTag tag() {
        return new ContainerTag(below("tag"));
    }
}
