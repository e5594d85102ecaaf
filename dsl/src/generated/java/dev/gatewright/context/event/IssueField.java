// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code issues}.
 */
public final class IssueField extends Payload {
    IssueField(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code field_type}}
     */
    public Expr<String> fieldType() {
        return leaf("field_type");
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
}
