// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code pull_request}, {@code pull_request_review}, {@code pull_request_review_comment}.
 */
public final class PullRequestBranch extends Payload {
    PullRequestBranch(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code label}}
     */
    public Expr<String> label() {
        return leaf("label");
    }

    /**
     * {@return the property {@code ref}}
     */
    public Expr<String> ref() {
        return leaf("ref");
    }

    /**
     * {@return the property {@code repo}}
     */
    public Repository repo() {
        return new Repository(below("repo"));
    }

    /**
     * {@return the property {@code sha}}
     */
    public Expr<String> sha() {
        return leaf("sha");
    }

    /**
     * {@return the property {@code user}}
     */
    public User user() {
        return new User(below("user"));
    }
}
