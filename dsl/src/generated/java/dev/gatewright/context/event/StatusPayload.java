// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * What the event {@code status} tells: {@code github.event}.
 */
public final class StatusPayload extends Payload {
    StatusPayload(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code avatar_url}}
     */
    public Expr<String> avatarUrl() {
        return leaf("avatar_url");
    }

    /**
     * {@return the property {@code branches}}
     */
    public Items<Branch> branches() {
        return list("branches", Branch::new);
    }

    /**
     * {@return the property {@code commit}}
     */
    public StatusCommit commit() {
        return new StatusCommit(below("commit"));
    }

    /**
     * {@return the property {@code context}}
     */
    public Expr<String> context() {
        return leaf("context");
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
     * {@return the property {@code enterprise}}
     */
    public Enterprise enterprise() {
        return new Enterprise(below("enterprise"));
    }

    /**
     * {@return the property {@code id}}
     */
    public Expr<Number> id() {
        return leaf("id");
    }

    /**
     * {@return the property {@code installation}}
     */
    public Installation installation() {
        return new Installation(below("installation"));
    }

    /**
     * {@return the property {@code name}}
     */
    public Expr<String> name() {
        return leaf("name");
    }

    /**
     * {@return the property {@code organization}}
     */
    public Organization organization() {
        return new Organization(below("organization"));
    }

    /**
     * {@return the property {@code repository}}
     */
    public Repository repository() {
        return new Repository(below("repository"));
    }

    /**
     * {@return the property {@code sender}}
     */
    public User sender() {
        return new User(below("sender"));
    }

    /**
     * {@return the property {@code sha}}
     */
    public Expr<String> sha() {
        return leaf("sha");
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
}
