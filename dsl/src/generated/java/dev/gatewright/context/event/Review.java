// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code pull_request_review}.
 */
public final class Review extends Payload {
    Review(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code _links}}
     */
    public Links links() {
        return new Links(below("_links"));
    }

    /**
     * {@return the property {@code author_association}}
     */
    public Expr<String> authorAssociation() {
        return leaf("author_association");
    }

    /**
     * {@return the property {@code body}}
     */
    public Expr<String> body() {
        return leaf("body");
    }

    /**
     * {@return the property {@code commit_id}}
     */
    public Expr<String> commitId() {
        return leaf("commit_id");
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
     * {@return the property {@code node_id}}
     */
    public Expr<String> nodeId() {
        return leaf("node_id");
    }

    /**
     * {@return the property {@code pull_request_url}}
     */
    public Expr<String> pullRequestUrl() {
        return leaf("pull_request_url");
    }

    /**
     * {@return the property {@code state}}
     */
    public Expr<String> state() {
        return leaf("state");
    }

    /**
     * {@return the property {@code submitted_at}}
     */
    public Expr<String> submittedAt() {
        return leaf("submitted_at");
    }

    /**
     * {@return the property {@code updated_at}}
     */
    public Expr<String> updatedAt() {
        return leaf("updated_at");
    }

    /**
     * {@return the property {@code user}}
     */
    public User user() {
        return new User(below("user"));
    }
}
