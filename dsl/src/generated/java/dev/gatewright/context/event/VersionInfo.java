// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code registry_package}.
 */
public final class VersionInfo extends Payload {
    VersionInfo(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code version}}
     */
    public Expr<String> version() {
        return leaf("version");
    }
}
