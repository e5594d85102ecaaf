// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code status}.
 */
public final class StatusCommit extends Payload {
    StatusCommit(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code author}}
     */
    public User author() {
        return new User(below("author"));
    }

    /**
     * {@return the property {@code comments_url}}
     */
    public Expr<String> commentsUrl() {
        return leaf("comments_url");
    }

    /**
     * {@return the property {@code commit}}
     */
    public GitCommit commit() {
        return new GitCommit(below("commit"));
    }

    /**
     * {@return the property {@code committer}}
     */
    public User committer() {
        return new User(below("committer"));
    }

    /**
     * {@return the property {@code html_url}}
     */
    public Expr<String> htmlUrl() {
        return leaf("html_url");
    }

    /**
     * {@return the property {@code node_id}}
     */
    public Expr<String> nodeId() {
        return leaf("node_id");
    }

    /**
     * {@return the property {@code parents}}
     */
    public Items<ParentCommit> parents() {
        return list("parents", ParentCommit::new);
    }

    /**
     * {@return the property {@code sha}}
     */
    public Expr<String> sha() {
        return leaf("sha");
    }

    /**
     * {@return the property {@code url}}
     */
    public Expr<String> url() {
        return leaf("url");
    }
}
