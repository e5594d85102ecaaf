// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code issue_comment}, {@code issues}, {@code milestone}, {@code pull_request} and 2 more.
 */
public final class Milestone extends Payload {
    Milestone(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code closed_at}}
     */
    public Expr<String> closedAt() {
        return leaf("closed_at");
    }

    /**
     * {@return the property {@code closed_issues}}
     */
    public Expr<Number> closedIssues() {
        return leaf("closed_issues");
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
     * {@return the property {@code description}}
     */
    public Expr<String> description() {
        return leaf("description");
    }

    /**
     * {@return the property {@code due_on}}
     */
    public Expr<String> dueOn() {
        return leaf("due_on");
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
     * {@return the property {@code labels_url}}
     */
    public Expr<String> labelsUrl() {
        return leaf("labels_url");
    }

    /**
     * {@return the property {@code node_id}}
     */
    public Expr<String> nodeId() {
        return leaf("node_id");
    }

    /**
     * {@return the property {@code number}}
     */
    public Expr<Number> number() {
        return leaf("number");
    }

    /**
     * {@return the property {@code open_issues}}
     */
    public Expr<Number> openIssues() {
        return leaf("open_issues");
    }

    /**
     * {@return the property {@code state}}
     */
    public Expr<String> state() {
        return leaf("state");
    }

    /**
     * {@return the property {@code title}}
     */
    public Expr<String> title() {
        return leaf("title");
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
