// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code check_run}.
 */
public final class CodeOfConduct extends Payload {
    CodeOfConduct(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code body}}
     */
    public Expr<String> body() {
        return leaf("body");
    }

    /**
     * {@return the property {@code html_url}}
     */
    public Expr<String> htmlUrl() {
        return leaf("html_url");
    }

    /**
     * {@return the property {@code key}}
     */
    public Expr<String> key() {
        return leaf("key");
    }

    /**
     * {@return the property {@code name}}
     */
    public Expr<String> name() {
        return leaf("name");
    }

    /**
     * {@return the property {@code url}}
     */
    public Expr<String> url() {
        return leaf("url");
    }
}
