// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code registry_package}.
 */
public final class NugetMetadata extends Payload {
    NugetMetadata(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code id}}
     */
    public Expr<?> id() {
        return leaf("id");
    }

    /**
     * {@return the property {@code name}}
     */
    public Expr<String> name() {
        return leaf("name");
    }

    /**
     * {@return the property {@code value}}
     */
    public Expr<?> value() {
        return leaf("value");
    }
}
