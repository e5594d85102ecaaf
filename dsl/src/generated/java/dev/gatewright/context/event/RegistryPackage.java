// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code registry_package}.
 */
public final class RegistryPackage extends Payload {
    RegistryPackage(EventValue value) {
        super(value);
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
     * {@return the property {@code ecosystem}}
     */
    public Expr<String> ecosystem() {
        return leaf("ecosystem");
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
     * {@return the property {@code namespace}}
     */
    public Expr<String> namespace() {
        return leaf("namespace");
    }

    /**
     * {@return the property {@code owner}}
     */
    public User owner() {
        return new User(below("owner"));
    }

    /**
     * {@return the property {@code package_type}}
     */
    public Expr<String> packageType() {
        return leaf("package_type");
    }

    /**
     * {@return the property {@code package_version}}
     */
    public PackageVersion packageVersion() {
        return new PackageVersion(below("package_version"));
    }

    /**
     * {@return the property {@code registry}}
     */
    public Registry registry() {
        return new Registry(below("registry"));
    }

    /**
     * {@return the property {@code updated_at}}
     */
    public Expr<String> updatedAt() {
        return leaf("updated_at");
    }
}
