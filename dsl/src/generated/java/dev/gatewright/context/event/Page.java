// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code gollum}.
 */
public final class Page extends Payload {
    Page(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code action}}
     */
    public Expr<String> action() {
        return leaf("action");
    }

    /**
     * {@return the property {@code html_url}}
     */
    public Expr<String> htmlUrl() {
        return leaf("html_url");
    }

    /**
     * {@return the property {@code page_name}}
     */
    public Expr<String> pageName() {
        return leaf("page_name");
    }

    /**
     * {@return the property {@code sha}}
     */
    public Expr<String> sha() {
        return leaf("sha");
    }

    /**
     * {@return the property {@code summary}}
     */
    public Expr<String> summary() {
        return leaf("summary");
    }

    /**
     * {@return the property {@code title}}
     */
    public Expr<String> title() {
        return leaf("title");
    }
}
