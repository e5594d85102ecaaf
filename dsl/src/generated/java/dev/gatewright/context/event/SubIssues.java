// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code issue_comment}, {@code issues}.
 */
public final class SubIssues extends Payload {
    SubIssues(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code completed}}
     */
    public Expr<Number> completed() {
        return leaf("completed");
    }

    /**
     * {@return the property {@code percent_completed}}
     */
    public Expr<Number> percentCompleted() {
        return leaf("percent_completed");
    }

    /**
     * {@return the property {@code total}}
     */
    public Expr<Number> total() {
        return leaf("total");
    }
}
