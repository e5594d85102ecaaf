// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * What the event {@code workflow_dispatch} tells: {@code github.event}.
 */
public final class WorkflowDispatchPayload extends Payload {
    WorkflowDispatchPayload(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code enterprise}}
     */
    public Enterprise enterprise() {
        return new Enterprise(below("enterprise"));
    }

    /**
     * {@return the property {@code inputs}}
     */
    public Entries inputs() {
        return new Entries(below("inputs"));
    }

    /**
     * {@return the property {@code installation}}
     */
    public Installation installation() {
        return new Installation(below("installation"));
    }

    /**
     * {@return the property {@code organization}}
     */
    public Organization organization() {
        return new Organization(below("organization"));
    }

    /**
     * {@return the property {@code ref}}
     */
    public Expr<String> ref() {
        return leaf("ref");
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
     * {@return the property {@code workflow}}
     */
    public Expr<String> workflow() {
        return leaf("workflow");
    }
}
