// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Condition;
import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code discussion}, {@code discussion_comment}.
 */
public final class DiscussionCategory extends Payload {
    DiscussionCategory(EventValue value) {
        super(value);
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
     * {@return the property {@code emoji}}
     */
    public Expr<String> emoji() {
        return leaf("emoji");
    }

    /**
     * {@return the property {@code id}}
     */
    public Expr<Number> id() {
        return leaf("id");
    }

    /**
     * {@return the property {@code is_answerable}}
     */
    public Condition isAnswerable() {
        return flag("is_answerable");
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
     * {@return the property {@code repository_id}}
     */
    public Expr<Number> repositoryId() {
        return leaf("repository_id");
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
}
