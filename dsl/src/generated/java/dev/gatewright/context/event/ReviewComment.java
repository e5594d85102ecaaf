// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code pull_request_review_comment}.
 */
public final class ReviewComment extends Payload {
    ReviewComment(EventValue value) {
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
     * {@return the property {@code created_at}}
     */
    public Expr<String> createdAt() {
        return leaf("created_at");
    }

    /**
     * {@return the property {@code diff_hunk}}
     */
    public Expr<String> diffHunk() {
        return leaf("diff_hunk");
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
     * {@return the property {@code in_reply_to_id}}
     */
    public Expr<Number> inReplyToId() {
        return leaf("in_reply_to_id");
    }

    /**
     * {@return the property {@code line}}
     */
    public Expr<Number> line() {
        return leaf("line");
    }

    /**
     * {@return the property {@code node_id}}
     */
    public Expr<String> nodeId() {
        return leaf("node_id");
    }

    /**
     * {@return the property {@code original_commit_id}}
     */
    public Expr<String> originalCommitId() {
        return leaf("original_commit_id");
    }

    /**
     * {@return the property {@code original_line}}
     */
    public Expr<Number> originalLine() {
        return leaf("original_line");
    }

    /**
     * {@return the property {@code original_position}}
     */
    public Expr<Number> originalPosition() {
        return leaf("original_position");
    }

    /**
     * {@return the property {@code original_start_line}}
     */
    public Expr<Number> originalStartLine() {
        return leaf("original_start_line");
    }

    /**
     * {@return the property {@code path}}
     */
    public Expr<String> path() {
        return leaf("path");
    }

    /**
     * {@return the property {@code position}}
     */
    public Expr<Number> position() {
        return leaf("position");
    }

    /**
     * {@return the property {@code pull_request_review_id}}
     */
    public Expr<Number> pullRequestReviewId() {
        return leaf("pull_request_review_id");
    }

    /**
     * {@return the property {@code pull_request_url}}
     */
    public Expr<String> pullRequestUrl() {
        return leaf("pull_request_url");
    }

    /**
     * {@return the property {@code reactions}}
     */
    public Reactions reactions() {
        return new Reactions(below("reactions"));
    }

    /**
     * {@return the property {@code side}}
     */
    public Expr<String> side() {
        return leaf("side");
    }

    /**
     * {@return the property {@code start_line}}
     */
    public Expr<Number> startLine() {
        return leaf("start_line");
    }

    /**
     * {@return the property {@code start_side}}
     */
    public Expr<String> startSide() {
        return leaf("start_side");
    }

    /**
     * {@return the property {@code subject_type}}
     */
    public Expr<String> subjectType() {
        return leaf("subject_type");
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

    /**
     * {@return the property {@code user}}
     */
    public User user() {
        return new User(below("user"));
    }
}
