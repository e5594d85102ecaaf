// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code status}.
 */
public final class GitCommit extends Payload {
    GitCommit(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code author}}
     */
    public CommitAuthor author() {
        return new CommitAuthor(below("author"));
    }

    /**
     * {@return the property {@code comment_count}}
     */
    public Expr<Number> commentCount() {
        return leaf("comment_count");
    }

    /**
     * {@return the property {@code committer}}
     */
    public CommitAuthor committer() {
        return new CommitAuthor(below("committer"));
    }

    /**
     * {@return the property {@code message}}
     */
    public Expr<String> message() {
        return leaf("message");
    }

    /**
     * {@return the property {@code tree}}
     */
    public CommitReference tree() {
        return new CommitReference(below("tree"));
    }

    /**
     * {@return the property {@code url}}
     */
    public Expr<String> url() {
        return leaf("url");
    }

    /**
     * {@return the property {@code verification}}
     */
    public Verification verification() {
        return new Verification(below("verification"));
    }
}
