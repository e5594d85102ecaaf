// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code branch_protection_rule}, {@code check_run}, {@code check_suite}, {@code create} and 27 more.
 */
public final class Enterprise extends Payload {
    Enterprise(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code avatar_url}}
     */
    public Expr<String> avatarUrl() {
        return leaf("avatar_url");
    }

    /**
     * {@return the property {@code created_at}}
     */
    public Expr<String> createdAt() {
        return leaf("created_at");
    }

    /**
     * {@return the property {@code description}}
     */
    public Expr<String> description() {
        return leaf("description");
    }

    /**
     * {@return the property {@code html_url}}
     */
    public Expr<String> htmlUrl() {
        return leaf("html_url");
    }

    /**
     * {@return the property {@code id}}
     */
    public Expr<Number> id() {
        return leaf("id");
    }

    /**
     * {@return the property {@code name}}
     */
    public Expr<String> name() {
        return leaf("name");
    }

    /**
     * {@return the property {@code node_id}}
     */
    public Expr<String> nodeId() {
        return leaf("node_id");
    }

    /**
     * {@return the property {@code slug}}
     */
    public Expr<String> slug() {
        return leaf("slug");
    }

    /**
     * {@return the property {@code updated_at}}
     */
    public Expr<String> updatedAt() {
        return leaf("updated_at");
    }

    /**
     * {@return the property {@code website_url}}
     */
    public Expr<String> websiteUrl() {
        return leaf("website_url");
    }
}
