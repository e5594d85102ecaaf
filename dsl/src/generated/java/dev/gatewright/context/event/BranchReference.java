// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code check_run}, {@code check_suite}, {@code deployment}, {@code deployment_status} and 1 more.
 */
public final class BranchReference extends Payload {
    BranchReference(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code ref}}
     */
    public Expr<String> ref() {
        return leaf("ref");
    }

    /**
     * {@return the property {@code repo}}
     */
    public RepositoryReference repo() {
        return new RepositoryReference(below("repo"));
    }

    /**
     * {@return the property {@code sha}}
     */
    public Expr<String> sha() {
        return leaf("sha");
    }
}
