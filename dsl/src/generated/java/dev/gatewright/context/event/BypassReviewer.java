// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code check_run}.
 */
public final class BypassReviewer extends Payload {
    BypassReviewer(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code mode}}
     */
    public Expr<String> mode() {
        return leaf("mode");
    }

    /**
     * {@return the property {@code reviewer_id}}
     */
    public Expr<Number> reviewerId() {
        return leaf("reviewer_id");
    }

    /**
     * {@return the property {@code reviewer_type}}
     */
    public Expr<String> reviewerType() {
        return leaf("reviewer_type");
    }
}
