// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code deployment_status}.
 */
public final class DeploymentStatus extends Payload {
    DeploymentStatus(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code created_at}}
     */
    public Expr<String> createdAt() {
        return leaf("created_at");
    }

    /**
     * {@return the property {@code creator}}
     */
    public User creator() {
        return new User(below("creator"));
    }

    /**
     * {@return the property {@code deployment_url}}
     */
    public Expr<String> deploymentUrl() {
        return leaf("deployment_url");
    }

    /**
     * {@return the property {@code description}}
     */
    public Expr<String> description() {
        return leaf("description");
    }

    /**
     * {@return the property {@code environment}}
     */
    public Expr<String> environment() {
        return leaf("environment");
    }

    /**
     * {@return the property {@code environment_url}}
     */
    public Expr<String> environmentUrl() {
        return leaf("environment_url");
    }

    /**
     * {@return the property {@code id}}
     */
    public Expr<Number> id() {
        return leaf("id");
    }

    /**
     * {@return the property {@code log_url}}
     */
    public Expr<String> logUrl() {
        return leaf("log_url");
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
     * {@return the property {@code repository_url}}
     */
    public Expr<String> repositoryUrl() {
        return leaf("repository_url");
    }

    /**
     * {@return the property {@code state}}
     */
    public Expr<String> state() {
        return leaf("state");
    }

    /**
     * {@return the property {@code target_url}}
     */
    public Expr<String> targetUrl() {
        return leaf("target_url");
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
}
