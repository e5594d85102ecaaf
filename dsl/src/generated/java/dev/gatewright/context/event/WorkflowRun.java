// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code deployment}, {@code deployment_status}, {@code workflow_run}.
 */
public final class WorkflowRun extends Payload {
    WorkflowRun(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code actor}}
     */
    public User actor() {
        return new User(below("actor"));
    }

    /**
     * {@return the property {@code artifacts_url}}
     */
    public Expr<String> artifactsUrl() {
        return leaf("artifacts_url");
    }

    /**
     * {@return the property {@code cancel_url}}
     */
    public Expr<String> cancelUrl() {
        return leaf("cancel_url");
    }

    /**
     * {@return the property {@code check_suite_id}}
     */
    public Expr<Number> checkSuiteId() {
        return leaf("check_suite_id");
    }

    /**
     * {@return the property {@code check_suite_node_id}}
     */
    public Expr<String> checkSuiteNodeId() {
        return leaf("check_suite_node_id");
    }

    /**
     * {@return the property {@code check_suite_url}}
     */
    public Expr<String> checkSuiteUrl() {
        return leaf("check_suite_url");
    }

    /**
     * {@return the property {@code conclusion}}
     */
    public Expr<String> conclusion() {
        return leaf("conclusion");
    }

    /**
     * {@return the property {@code created_at}}
     */
    public Expr<String> createdAt() {
        return leaf("created_at");
    }

    /**
     * {@return the property {@code display_title}}
     */
    public Expr<String> displayTitle() {
        return leaf("display_title");
    }

    /**
     * {@return the property {@code event}}
     */
    public Expr<String> event() {
        return leaf("event");
    }

    /**
     * {@return the property {@code head_branch}}
     */
    public Expr<String> headBranch() {
        return leaf("head_branch");
    }

    /**
     * {@return the property {@code head_commit}}
     */
    public Commit headCommit() {
        return new Commit(below("head_commit"));
    }

    /**
     * {@return the property {@code head_repository}}
     */
    public Repository headRepository() {
        return new Repository(below("head_repository"));
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
     * {@return the property {@code jobs_url}}
     */
    public Expr<String> jobsUrl() {
        return leaf("jobs_url");
    }

    /**
     * {@return the property {@code logs_url}}
     */
    public Expr<String> logsUrl() {
        return leaf("logs_url");
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
     * {@return the property {@code path}}
     */
    public Expr<String> path() {
        return leaf("path");
    }

    /**
     * {@return the property {@code previous_attempt_url}}
     */
    public Expr<String> previousAttemptUrl() {
        return leaf("previous_attempt_url");
    }

    /**
     * {@return the property {@code pull_requests}}
     */
    public Items<PullRequestReference> pullRequests() {
        return list("pull_requests", PullRequestReference::new);
    }

    /**
     * {@return the property {@code referenced_workflows}}
     */
    public Items<ReferencedWorkflow> referencedWorkflows() {
        return list("referenced_workflows", ReferencedWorkflow::new);
    }

    /**
     * {@return the property {@code repository}}
     */
    public Repository repository() {
        return new Repository(below("repository"));
    }

    /**
     * {@return the property {@code rerun_url}}
     */
    public Expr<String> rerunUrl() {
        return leaf("rerun_url");
    }

    /**
     * {@return the property {@code run_attempt}}
     */
    public Expr<Number> runAttempt() {
        return leaf("run_attempt");
    }

    /**
     * {@return the property {@code run_number}}
     */
    public Expr<Number> runNumber() {
        return leaf("run_number");
    }

    /**
     * {@return the property {@code run_started_at}}
     */
    public Expr<String> runStartedAt() {
        return leaf("run_started_at");
    }

    /**
     * {@return the property {@code status}}
     */
    public Expr<String> status() {
        return leaf("status");
    }

    /**
     * {@return the property {@code triggering_actor}}
     */
    public User triggeringActor() {
        return new User(below("triggering_actor"));
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
     * {@return the property {@code workflow_id}}
     */
    public Expr<Number> workflowId() {
        return leaf("workflow_id");
    }

    /**
     * {@return the property {@code workflow_url}}
     */
    public Expr<String> workflowUrl() {
        return leaf("workflow_url");
    }
}
