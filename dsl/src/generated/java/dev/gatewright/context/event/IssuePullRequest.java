// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code issue_comment}, {@code issues}.
 */
public final class IssuePullRequest extends Payload {
    IssuePullRequest(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code diff_url}}
     */
    public Expr<String> diffUrl() {
        return leaf("diff_url");
    }

    /**
     * {@return the property {@code html_url}}
     */
    public Expr<String> htmlUrl() {
        return leaf("html_url");
    }

    /**
     * {@return the property {@code merged_at}}
     */
    public Expr<String> mergedAt() {
        return leaf("merged_at");
    }

    /**
     * {@return the property {@code patch_url}}
     */
    public Expr<String> patchUrl() {
        return leaf("patch_url");
    }

    /**
     * {@return the property {@code url}}
     */
    public Expr<String> url() {
        return leaf("url");
    }
}
