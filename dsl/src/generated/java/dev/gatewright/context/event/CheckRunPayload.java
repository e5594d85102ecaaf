// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * What the event {@code check_run} tells: {@code github.event}.
 */
public final class CheckRunPayload extends Payload {
    CheckRunPayload(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code action}}
     */
    public Expr<String> action() {
        return leaf("action");
    }

    /**
     * {@return the property {@code check_run}}
     */
    public CheckRun checkRun() {
        return new CheckRun(below("check_run"));
    }

    /**
     * {@return the property {@code enterprise}}
     */
    public Enterprise enterprise() {
        return new Enterprise(below("enterprise"));
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
     * {@return the property {@code repository}}
     */
    public Repository repository() {
        return new Repository(below("repository"));
    }

    /**
     * {@return the property {@code requested_action}, only for the activity {@code requested_action}}
     */
    public RequestedAction requestedAction() {
        return new RequestedAction(below("requested_action"));
    }

    /**
     * {@return the property {@code sender}}
     */
    public User sender() {
        return new User(below("sender"));
    }
}
