// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code pull_request}, {@code pull_request_review}, {@code pull_request_review_comment}.
 */
public final class StackBase extends Payload {
    StackBase(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code ref}}
     */
    public Expr<String> ref() {
        return leaf("ref");
    }

    /**
     * {@return the property {@code sha}}
     */
    public Expr<String> sha() {
        return leaf("sha");
    }
}
