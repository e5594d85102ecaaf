// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code project_column}.
 */
public final class ProjectColumn extends Payload {
    ProjectColumn(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code after_id}}
     */
    public Expr<Number> afterId() {
        return leaf("after_id");
    }

    /**
     * {@return the property {@code cards_url}}
     */
    public Expr<String> cardsUrl() {
        return leaf("cards_url");
    }

    /**
     * {@return the property {@code created_at}}
     */
    public Expr<String> createdAt() {
        return leaf("created_at");
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
     * {@return the property {@code project_url}}
     */
    public Expr<String> projectUrl() {
        return leaf("project_url");
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
