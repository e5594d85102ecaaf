// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code check_run}.
 */
public final class CheckRunOutput extends Payload {
    CheckRunOutput(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code annotations_count}}
     */
    public Expr<Number> annotationsCount() {
        return leaf("annotations_count");
    }

    /**
     * {@return the property {@code annotations_url}}
     */
    public Expr<String> annotationsUrl() {
        return leaf("annotations_url");
    }

    /**
     * {@return the property {@code summary}}
     */
    public Expr<String> summary() {
        return leaf("summary");
    }

    /**
     * {@return the property {@code text}}
     */
    public Expr<String> text() {
        return leaf("text");
    }

    /**
     * {@return the property {@code title}}
     */
    public Expr<String> title() {
        return leaf("title");
    }
}
