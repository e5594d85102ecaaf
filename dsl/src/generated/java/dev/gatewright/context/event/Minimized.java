// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code issue_comment}, {@code issues}.
 */
public final class Minimized extends Payload {
    Minimized(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code reason}}
     */
    public Expr<String> reason() {
        return leaf("reason");
    }
}
