// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Condition;
import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code discussion}, {@code discussion_comment}, {@code issue_comment}, {@code issues} and 4 more.
 */
public final class Label extends Payload {
    Label(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code color}}
     */
    public Expr<String> color() {
        return leaf("color");
    }

    /**
     * {@return the property {@code default}}
     */
    public Condition isDefault() {
        return flag("default");
    }

    /**
     * {@return the property {@code description}}
     */
    public Expr<String> description() {
        return leaf("description");
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
     * {@return the property {@code url}}
     */
    public Expr<String> url() {
        return leaf("url");
    }
}
