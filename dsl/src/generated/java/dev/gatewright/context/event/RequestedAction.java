// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code check_run}.
 */
public final class RequestedAction extends Payload {
    RequestedAction(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code identifier}}
     */
    public Expr<String> identifier() {
        return leaf("identifier");
    }
}
