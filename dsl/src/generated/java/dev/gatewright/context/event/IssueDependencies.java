// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code issue_comment}, {@code issues}.
 */
public final class IssueDependencies extends Payload {
    IssueDependencies(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code blocked_by}}
     */
    public Expr<Number> blockedBy() {
        return leaf("blocked_by");
    }

    /**
     * {@return the property {@code blocking}}
     */
    public Expr<Number> blocking() {
        return leaf("blocking");
    }

    /**
     * {@return the property {@code total_blocked_by}}
     */
    public Expr<Number> totalBlockedBy() {
        return leaf("total_blocked_by");
    }

    /**
     * {@return the property {@code total_blocking}}
     */
    public Expr<Number> totalBlocking() {
        return leaf("total_blocking");
    }
}
