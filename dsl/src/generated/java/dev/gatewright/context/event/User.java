// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Condition;
import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code branch_protection_rule}, {@code check_run}, {@code check_suite}, {@code create} and 29 more.
 */
public final class User extends Payload {
    User(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code avatar_url}}
     */
    public Expr<String> avatarUrl() {
        return leaf("avatar_url");
    }

    /**
     * {@return the property {@code deleted}}
     */
    public Condition deleted() {
        return flag("deleted");
    }

    /**
     * {@return the property {@code email}}
     */
    public Expr<String> email() {
        return leaf("email");
    }

    /**
     * {@return the property {@code events_url}}
     */
    public Expr<String> eventsUrl() {
        return leaf("events_url");
    }

    /**
     * {@return the property {@code followers_url}}
     */
    public Expr<String> followersUrl() {
        return leaf("followers_url");
    }

    /**
     * {@return the property {@code following_url}}
     */
    public Expr<String> followingUrl() {
        return leaf("following_url");
    }

    /**
     * {@return the property {@code gists_url}}
     */
    public Expr<String> gistsUrl() {
        return leaf("gists_url");
    }

    /**
     * {@return the property {@code gravatar_id}}
     */
    public Expr<String> gravatarId() {
        return leaf("gravatar_id");
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
     * {@return the property {@code login}}
     */
    public Expr<String> login() {
        return leaf("login");
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
     * {@return the property {@code organizations_url}}
     */
    public Expr<String> organizationsUrl() {
        return leaf("organizations_url");
    }

    /**
     * {@return the property {@code received_events_url}}
     */
    public Expr<String> receivedEventsUrl() {
        return leaf("received_events_url");
    }

    /**
     * {@return the property {@code repos_url}}
     */
    public Expr<String> reposUrl() {
        return leaf("repos_url");
    }

    /**
     * {@return the property {@code site_admin}}
     */
    public Condition siteAdmin() {
        return flag("site_admin");
    }

    /**
     * {@return the property {@code starred_at}}
     */
    public Expr<String> starredAt() {
        return leaf("starred_at");
    }

    /**
     * {@return the property {@code starred_url}}
     */
    public Expr<String> starredUrl() {
        return leaf("starred_url");
    }

    /**
     * {@return the property {@code subscriptions_url}}
     */
    public Expr<String> subscriptionsUrl() {
        return leaf("subscriptions_url");
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

    /**
     * {@return the property {@code user_view_type}}
     */
    public Expr<String> userViewType() {
        return leaf("user_view_type");
    }
}
