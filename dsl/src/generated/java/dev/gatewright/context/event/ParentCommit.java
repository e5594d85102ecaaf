// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code status}.
 */
public final class ParentCommit extends Payload {
    ParentCommit(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code html_url}}
     */
    public Expr<String> htmlUrl() {
        return leaf("html_url");
    }

    /**
     * {@return the property {@code sha}}
     */
    public Expr<String> sha() {
        return leaf("sha");
    }

    /**
     * {@return the property {@code url}}
     */
    public Expr<String> url() {
        return leaf("url");
    }
}
