// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code issues}.
 */
public final class IssueFieldItem extends Payload {
    IssueFieldItem(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code data_type}}
     */
    public Expr<String> dataType() {
        return leaf("data_type");
    }

    /**
     * {@return the property {@code issue_field_id}}
     */
    public Expr<Number> issueFieldId() {
        return leaf("issue_field_id");
    }

    /**
     * {@return the property {@code issue_field_name}}
     */
    public Expr<String> issueFieldName() {
        return leaf("issue_field_name");
    }

    /**
     * {@return the property {@code multi_select_options}}
     */
    public Items<SelectOption> multiSelectOptions() {
        return list("multi_select_options", SelectOption::new);
    }

    /**
     * {@return the property {@code node_id}}
     */
    public Expr<String> nodeId() {
        return leaf("node_id");
    }

    /**
     * {@return the property {@code single_select_option}}
     */
    public SelectOption singleSelectOption() {
        return new SelectOption(below("single_select_option"));
    }

    /**
     * {@return the property {@code value}}
     */
    public Expr<?> value() {
        return leaf("value");
    }
}
