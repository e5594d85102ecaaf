// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code merge_group}.
 */
public final class MergeGroup extends Payload {
    MergeGroup(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code base_ref}}
     */
    public Expr<String> baseRef() {
        return leaf("base_ref");
    }

    /**
     * {@return the property {@code base_sha}}
     */
    public Expr<String> baseSha() {
        return leaf("base_sha");
    }

    /**
     * {@return the property {@code head_commit}}
     */
    public Commit headCommit() {
        return new Commit(below("head_commit"));
    }

    /**
     * {@return the property {@code head_ref}}
     */
    public Expr<String> headRef() {
        return leaf("head_ref");
    }

    /**
     * {@return the property {@code head_sha}}
     */
    public Expr<String> headSha() {
        return leaf("head_sha");
    }
}
