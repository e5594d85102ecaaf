// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code pull_request}, {@code pull_request_review}, {@code pull_request_review_comment}.
 */
public final class Stack extends Payload {
    Stack(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code base}}
     */
    public StackBase base() {
        return new StackBase(below("base"));
    }

    /**
     * {@return the property {@code id}}
     */
    public Expr<?> id() {
        return leaf("id");
    }

    /**
     * {@return the property {@code number}}
     */
    public Expr<Number> number() {
        return leaf("number");
    }

    /**
     * {@return the property {@code position}}
     */
    public Expr<Number> position() {
        return leaf("position");
    }

    /**
     * {@return the property {@code size}}
     */
    public Expr<Number> size() {
        return leaf("size");
    }
}
