// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * What the event {@code deployment} tells: {@code github.event}.
 */
public final class DeploymentPayload extends Payload {
    DeploymentPayload(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code action}}
     */
    public Expr<String> action() {
        return leaf("action");
    }

    /**
     * {@return the property {@code deployment}}
     */
    public Deployment deployment() {
        return new Deployment(below("deployment"));
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
     * {@return the property {@code sender}}
     */
    public User sender() {
        return new User(below("sender"));
    }

    /**
     * {@return the property {@code workflow}}
     */
    public Workflow workflow() {
        return new Workflow(below("workflow"));
    }

    /**
     * {@return the property {@code workflow_run}}
     */
    public WorkflowRun workflowRun() {
        return new WorkflowRun(below("workflow_run"));
    }
}
