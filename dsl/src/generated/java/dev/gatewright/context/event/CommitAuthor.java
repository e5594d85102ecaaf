// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code check_suite}, {@code push}, {@code status}, {@code workflow_run}.
 */
public final class CommitAuthor extends Payload {
    CommitAuthor(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code date}}
     */
    public Expr<String> date() {
        return leaf("date");
    }

    /**
     * {@return the property {@code email}}
     */
    public Expr<String> email() {
        return leaf("email");
    }

    /**
     * {@return the property {@code name}}
     */
    public Expr<String> name() {
        return leaf("name");
    }

    /**
     * {@return the property {@code username}}
     */
    public Expr<String> username() {
        return leaf("username");
    }
}
