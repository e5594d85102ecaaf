// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Condition;
import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code check_run}, {@code deployment}, {@code deployment_status}.
 */
public final class Deployment extends Payload {
    Deployment(EventValue value) {
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
     * {@return the property {@code id}}
     */
    public Expr<Number> id() {
        return leaf("id");
    }

    /**
     * {@return the property {@code node_id}}
     */
    public Expr<String> nodeId() {
        return leaf("node_id");
    }

    /**
     * {@return the property {@code original_environment}}
     */
    public Expr<String> originalEnvironment() {
        return leaf("original_environment");
    }

    /**
     * {@return the property {@code payload}}
     */
    public Expr<?> payload() {
        return leaf("payload");
    }

    /**
     * {@return the property {@code performed_via_github_app}}
     */
    public App performedViaGithubApp() {
        return new App(below("performed_via_github_app"));
    }

    /**
     * {@return the property {@code production_environment}}
     */
    public Condition productionEnvironment() {
        return flag("production_environment");
    }

    /**
     * {@return the property {@code ref}}
     */
    public Expr<String> ref() {
        return leaf("ref");
    }

    /**
     * {@return the property {@code repository_url}}
     */
    public Expr<String> repositoryUrl() {
        return leaf("repository_url");
    }

    /**
     * {@return the property {@code sha}}
     */
    public Expr<String> sha() {
        return leaf("sha");
    }

    /**
     * {@return the property {@code statuses_url}}
     */
    public Expr<String> statusesUrl() {
        return leaf("statuses_url");
    }

    /**
     * {@return the property {@code task}}
     */
    public Expr<String> task() {
        return leaf("task");
    }

    /**
     * {@return the property {@code transient_environment}}
     */
    public Condition transientEnvironment() {
        return flag("transient_environment");
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
