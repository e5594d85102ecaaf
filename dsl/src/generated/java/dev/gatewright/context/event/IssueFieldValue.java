// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code issues}.
 */
public final class IssueFieldValue extends Payload {
    IssueFieldValue(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code id}}
     */
    public Expr<?> id() {
        return leaf("id");
    }

    /**
     * {@return the property {@code option}}
     */
    public SelectOption option() {
        return new SelectOption(below("option"));
    }

    /**
     * {@return the property {@code options}}
     */
    public Items<SelectOption> options() {
        return list("options", SelectOption::new);
    }

    /**
     * {@return the property {@code value}}
     */
    public Expr<?> value() {
        return leaf("value");
    }

    /**
     * {@return the property {@code value_id}}
     */
    public Expr<?> valueId() {
        return leaf("value_id");
    }

    /**
     * {@return the property {@code value_ids}}
     */
    public Expr<?> valueIds() {
        return leaf("value_ids");
    }
}
