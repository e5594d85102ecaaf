// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code issue_comment}, {@code issues}.
 */
public final class Pin extends Payload {
    Pin(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code pinned_at}}
     */
    public Expr<String> pinnedAt() {
        return leaf("pinned_at");
    }

    /**
     * {@return the property {@code pinned_by}}
     */
    public User pinnedBy() {
        return new User(below("pinned_by"));
    }
}
