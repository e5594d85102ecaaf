// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code check_run}, {@code deployment_status}.
 */
public final class CheckRun extends Payload {
    CheckRun(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code app}}
     */
    public App app() {
        return new App(below("app"));
    }

    /**
     * {@return the property {@code check_suite}}
     */
    public CheckSuite checkSuite() {
        return new CheckSuite(below("check_suite"));
    }

    /**
     * {@return the property {@code completed_at}}
     */
    public Expr<String> completedAt() {
        return leaf("completed_at");
    }

    /**
     * {@return the property {@code conclusion}}
     */
    public Expr<String> conclusion() {
        return leaf("conclusion");
    }

    /**
     * {@return the property {@code deployment}}
     */
    public Deployment deployment() {
        return new Deployment(below("deployment"));
    }

    /**
     * {@return the property {@code details_url}}
     */
    public Expr<String> detailsUrl() {
        return leaf("details_url");
    }

    /**
     * {@return the property {@code external_id}}
     */
    public Expr<String> externalId() {
        return leaf("external_id");
    }

    /**
     * {@return the property {@code head_sha}}
     */
    public Expr<String> headSha() {
        return leaf("head_sha");
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
     * {@return the property {@code name}}
     */
    public Expr<String> name() {
        return leaf("name");
    }

    /**
     * {@return the property {@code node_id}}
     */
    public Expr<String> nodeId() {
        return leaf("node_id");
    }

    /**
     * {@return the property {@code output}}
     */
    public CheckRunOutput output() {
        return new CheckRunOutput(below("output"));
    }

    /**
     * {@return the property {@code pull_requests}}
     */
    public Items<PullRequestReference> pullRequests() {
        return list("pull_requests", PullRequestReference::new);
    }

    /**
     * {@return the property {@code started_at}}
     */
    public Expr<String> startedAt() {
        return leaf("started_at");
    }

    /**
     * {@return the property {@code status}}
     */
    public Expr<String> status() {
        return leaf("status");
    }

    /**
     * {@return the property {@code url}}
     */
    public Expr<String> url() {
        return leaf("url");
    }
}
