// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Condition;
import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code pull_request}, {@code pull_request_review}, {@code pull_request_review_comment}.
 */
public final class Team extends Payload {
    Team(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code deleted}}
     */
    public Condition deleted() {
        return flag("deleted");
    }

    /**
     * {@return the property {@code description}}
     */
    public Expr<String> description() {
        return leaf("description");
    }

    /**
     * {@return the property {@code enterprise_id}}
     */
    public Expr<Number> enterpriseId() {
        return leaf("enterprise_id");
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
     * {@return the property {@code ldap_dn}}
     */
    public Expr<String> ldapDn() {
        return leaf("ldap_dn");
    }

    /**
     * {@return the property {@code members_url}}
     */
    public Expr<String> membersUrl() {
        return leaf("members_url");
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
     * {@return the property {@code notification_setting}}
     */
    public Expr<String> notificationSetting() {
        return leaf("notification_setting");
    }

    /**
     * {@return the property {@code organization_id}}
     */
    public Expr<Number> organizationId() {
        return leaf("organization_id");
    }

    /**
     * {@return the property {@code parent}}
     */
    public Team parent() {
        return new Team(below("parent"));
    }

    /**
     * {@return the property {@code permission}}
     */
    public Expr<String> permission() {
        return leaf("permission");
    }

    /**
     * {@return the property {@code privacy}}
     */
    public Expr<String> privacy() {
        return leaf("privacy");
    }

    /**
     * {@return the property {@code repositories_url}}
     */
    public Expr<String> repositoriesUrl() {
        return leaf("repositories_url");
    }

    /**
     * {@return the property {@code slug}}
     */
    public Expr<String> slug() {
        return leaf("slug");
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
}
