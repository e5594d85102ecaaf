// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code check_run}, {@code check_suite}, {@code deployment}, {@code deployment_status} and 1 more.
 */
public final class PullRequestReference extends Payload {
    PullRequestReference(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code base}}
     */
    public BranchReference base() {
        return new BranchReference(below("base"));
    }

    /**
     * {@return the property {@code head}}
     */
    public BranchReference head() {
        return new BranchReference(below("head"));
    }

    /**
     * {@return the property {@code id}}
     */
    public Expr<Number> id() {
        return leaf("id");
    }

    /**
     * {@return the property {@code number}}
     */
    public Expr<Number> number() {
        return leaf("number");
    }

    /**
     * {@return the property {@code url}}
     */
    public Expr<String> url() {
        return leaf("url");
    }
}
