// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code deployment}, {@code deployment_status}, {@code workflow_run}.
 */
public final class ReferencedWorkflow extends Payload {
    ReferencedWorkflow(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code path}}
     */
    public Expr<String> path() {
        return leaf("path");
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
