// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code issue_comment}, {@code issues}.
 */
public final class IssueComment extends Payload {
    IssueComment(EventValue value) {
        super(value);
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
     * {@return the property {@code body_html}}
     */
    public Expr<String> bodyHtml() {
        return leaf("body_html");
    }

    /**
     * {@return the property {@code body_text}}
     */
    public Expr<String> bodyText() {
        return leaf("body_text");
    }

    /**
     * {@return the property {@code created_at}}
     */
    public Expr<String> createdAt() {
        return leaf("created_at");
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
     * {@return the property {@code issue_url}}
     */
    public Expr<String> issueUrl() {
        return leaf("issue_url");
    }

    /**
     * {@return the property {@code minimized}}
     */
    public Minimized minimized() {
        return new Minimized(below("minimized"));
    }

    /**
     * {@return the property {@code node_id}}
     */
    public Expr<String> nodeId() {
        return leaf("node_id");
    }

    /**
     * {@return the property {@code performed_via_github_app}}
     */
    public App performedViaGithubApp() {
        return new App(below("performed_via_github_app"));
    }

    /**
     * {@return the property {@code pin}}
     */
    public Pin pin() {
        return new Pin(below("pin"));
    }

    /**
     * {@return the property {@code reactions}}
     */
    public Reactions reactions() {
        return new Reactions(below("reactions"));
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
