// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Condition;
import dev.gatewright.expression.Expr;
import java.util.List;

/**
 * An object in the payloads of {@code push}.
 */
public final class PushedCommit extends Payload {
    PushedCommit(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code added}}
     */
    public Expr<List<String>> added() {
        return leaf("added");
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
     * {@return the property {@code distinct}}
     */
    public Condition distinct() {
        return flag("distinct");
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
     * {@return the property {@code modified}}
     */
    public Expr<List<String>> modified() {
        return leaf("modified");
    }

    /**
     * {@return the property {@code removed}}
     */
    public Expr<List<String>> removed() {
        return leaf("removed");
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

    /**
     * {@return the property {@code url}}
     */
    public Expr<String> url() {
        return leaf("url");
    }
}
