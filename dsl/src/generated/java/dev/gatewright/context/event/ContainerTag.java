// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code registry_package}.
 */
public final class ContainerTag extends Payload {
    ContainerTag(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code digest}}
     */
    public Expr<String> digest() {
        return leaf("digest");
    }

    /**
     * {@return the property {@code name}}
     */
    public Expr<String> name() {
        return leaf("name");
    }
}
