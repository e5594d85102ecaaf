// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Condition;
import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code project_card}.
 */
public final class ProjectCard extends Payload {
    ProjectCard(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code after_id}}
     */
    public Expr<Number> afterId() {
        return leaf("after_id");
    }

    /**
     * {@return the property {@code archived}}
     */
    public Condition archived() {
        return flag("archived");
    }

    /**
     * {@return the property {@code column_id}}
     */
    public Expr<Number> columnId() {
        return leaf("column_id");
    }

    /**
     * {@return the property {@code column_url}}
     */
    public Expr<String> columnUrl() {
        return leaf("column_url");
    }

    /**
     * {@return the property {@code content_url}}
     */
    public Expr<String> contentUrl() {
        return leaf("content_url");
    }

    /**
     * {@return the property {@code created_at}}
     */
    public Expr<String> createdAt() {
        return leaf("created_at");
    }

    /**
     * {@return the property {@code creator}}
     */
    public User creator() {
        return new User(below("creator"));
    }

    /**
     * {@return the property {@code id}}
     */
    public Expr<Number> id() {
        return leaf("id");
    }

    /**
     * {@return the property {@code node_id}}
     */
    public Expr<String> nodeId() {
        return leaf("node_id");
    }

    /**
     * {@return the property {@code note}}
     */
    public Expr<String> note() {
        return leaf("note");
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
