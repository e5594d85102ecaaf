// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code pull_request}, {@code pull_request_review}, {@code pull_request_review_comment}.
 */
public final class AutoMerge extends Payload {
    AutoMerge(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code commit_message}}
     */
    public Expr<String> commitMessage() {
        return leaf("commit_message");
    }

    /**
     * {@return the property {@code commit_title}}
     */
    public Expr<String> commitTitle() {
        return leaf("commit_title");
    }

    /**
     * {@return the property {@code enabled_by}}
     */
    public User enabledBy() {
        return new User(below("enabled_by"));
    }

    /**
     * {@return the property {@code merge_method}}
     */
    public Expr<String> mergeMethod() {
        return leaf("merge_method");
    }
}
