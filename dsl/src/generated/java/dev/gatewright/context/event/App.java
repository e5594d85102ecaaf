// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;
import java.util.List;

/**
 * An object in the payloads of {@code check_run}, {@code check_suite}, {@code deployment}, {@code deployment_status} and 2 more.
 */
public final class App extends Payload {
    App(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code client_id}}
     */
    public Expr<String> clientId() {
        return leaf("client_id");
    }

    /**
     * {@return the property {@code created_at}}
     */
    public Expr<String> createdAt() {
        return leaf("created_at");
    }

    /**
     * {@return the property {@code description}}
     */
    public Expr<String> description() {
        return leaf("description");
    }

    /**
     * {@return the property {@code events}}
     */
    public Expr<List<String>> events() {
        return leaf("events");
    }

    /**
     * {@return the property {@code external_url}}
     */
    public Expr<String> externalUrl() {
        return leaf("external_url");
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
     * {@return the property {@code installations_count}}
     */
    public Expr<Number> installationsCount() {
        return leaf("installations_count");
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
     * {@return the property {@code owner}}
     */
    public User owner() {
        return new User(below("owner"));
    }

    /**
     * {@return the property {@code permissions}}
     */
    public AppPermissions permissions() {
        return new AppPermissions(below("permissions"));
    }

    /**
     * {@return the property {@code slug}}
     */
    public Expr<String> slug() {
        return leaf("slug");
    }

    /**
     * {@return the property {@code updated_at}}
     */
    public Expr<String> updatedAt() {
        return leaf("updated_at");
    }
}
