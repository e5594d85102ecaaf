// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code registry_package}.
 */
public final class Registry extends Payload {
    Registry(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code about_url}}
     */
    public Expr<String> aboutUrl() {
        return leaf("about_url");
    }

    /**
     * {@return the property {@code name}}
     */
    public Expr<String> name() {
        return leaf("name");
    }

    /**
     * {@return the property {@code type}}
     */
    public Expr<String> type() {
        return leaf("type");
    }

    /**
     * {@return the property {@code url}}
     */
    public Expr<String> url() {
        return leaf("url");
    }

    /**
     * {@return the property {@code vendor}}
     */
    public Expr<String> vendor() {
        return leaf("vendor");
    }
}
