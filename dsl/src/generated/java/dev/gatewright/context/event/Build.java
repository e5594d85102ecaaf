// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code page_build}.
 */
public final class Build extends Payload {
    Build(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code commit}}
     */
    public Expr<String> commit() {
        return leaf("commit");
    }

    /**
     * {@return the property {@code created_at}}
     */
    public Expr<String> createdAt() {
        return leaf("created_at");
    }

    /**
     * {@return the property {@code duration}}
     */
    public Expr<Number> duration() {
        return leaf("duration");
    }

    /**
     * {@return the property {@code error}}
     */
    public BuildError error() {
        return new BuildError(below("error"));
    }

    /**
     * {@return the property {@code pusher}}
     */
    public User pusher() {
        return new User(below("pusher"));
    }

    /**
     * {@return the property {@code status}}
     */
    public Expr<String> status() {
        return leaf("status");
    }

    /**
     * {@return the property {@code updated_at}}
     */
    public Expr<String> updatedAt() {
        return leaf("updated_at");
    }

    /**
     * {@return the property {@code url}}
     */
    public Expr<String> url() {
        return leaf("url");
    }
}
