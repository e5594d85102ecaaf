// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code check_suite}, {@code workflow_run}.
 */
public final class Commit extends Payload {
    Commit(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code author}}
     */
    public CommitAuthor author() {
        return new CommitAuthor(below("author"));
    }

    /**
     * {@return the property {@code committer}}
     */
    public CommitAuthor committer() {
        return new CommitAuthor(below("committer"));
    }

    /**
     * {@return the property {@code id}}
     */
    public Expr<String> id() {
        return leaf("id");
    }

    /**
     * {@return the property {@code message}}
     */
    public Expr<String> message() {
        return leaf("message");
    }

    /**
     * {@return the property {@code timestamp}}
     */
    public Expr<String> timestamp() {
        return leaf("timestamp");
    }

    /**
     * {@return the property {@code tree_id}}
     */
    public Expr<String> treeId() {
        return leaf("tree_id");
    }
}
