// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code page_build}.
 */
public final class BuildError extends Payload {
    BuildError(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code message}}
     */
    public Expr<String> message() {
        return leaf("message");
    }
}
