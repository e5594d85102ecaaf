// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code branch_protection_rule}, {@code check_run}, {@code check_suite}, {@code create} and 28 more.
 */
public final class Organization extends Payload {
    Organization(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code avatar_url}}
     */
    public Expr<String> avatarUrl() {
        return leaf("avatar_url");
    }

    /**
     * {@return the property {@code description}}
     */
    public Expr<String> description() {
        return leaf("description");
    }

    /**
     * {@return the property {@code events_url}}
     */
    public Expr<String> eventsUrl() {
        return leaf("events_url");
    }

    /**
     * {@return the property {@code hooks_url}}
     */
    public Expr<String> hooksUrl() {
        return leaf("hooks_url");
    }

    /**
     * {@return the property {@code id}}
     */
    public Expr<Number> id() {
        return leaf("id");
    }

    /**
     * {@return the property {@code issues_url}}
     */
    public Expr<String> issuesUrl() {
        return leaf("issues_url");
    }

    /**
     * {@return the property {@code login}}
     */
    public Expr<String> login() {
        return leaf("login");
    }

    /**
     * {@return the property {@code members_url}}
     */
    public Expr<String> membersUrl() {
        return leaf("members_url");
    }

    /**
     * {@return the property {@code node_id}}
     */
    public Expr<String> nodeId() {
        return leaf("node_id");
    }

    /**
     * {@return the property {@code public_members_url}}
     */
    public Expr<String> publicMembersUrl() {
        return leaf("public_members_url");
    }

    /**
     * {@return the property {@code repos_url}}
     */
    public Expr<String> reposUrl() {
        return leaf("repos_url");
    }

    /**
     * {@return the property {@code url}}
     */
    public Expr<String> url() {
        return leaf("url");
    }
}
