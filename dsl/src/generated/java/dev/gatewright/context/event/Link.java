// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code pull_request}, {@code pull_request_review}, {@code pull_request_review_comment}.
 */
public final class Link extends Payload {
    Link(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code href}}
     */
    public Expr<String> href() {
        return leaf("href");
    }
}
