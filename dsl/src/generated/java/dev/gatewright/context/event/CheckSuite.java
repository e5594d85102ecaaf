// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Condition;
import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code check_run}, {@code check_suite}.
 */
public final class CheckSuite extends Payload {
    CheckSuite(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code after}}
     */
    public Expr<String> after() {
        return leaf("after");
    }

    /**
     * {@return the property {@code app}}
     */
    public App app() {
        return new App(below("app"));
    }

    /**
     * {@return the property {@code before}}
     */
    public Expr<String> before() {
        return leaf("before");
    }

    /**
     * {@return the property {@code check_runs_url}}
     */
    public Expr<String> checkRunsUrl() {
        return leaf("check_runs_url");
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
     * {@return the property {@code head_sha}}
     */
    public Expr<String> headSha() {
        return leaf("head_sha");
    }

    /**
     * {@return the property {@code id}}
     */
    public Expr<Number> id() {
        return leaf("id");
    }

    /**
     * {@return the property {@code latest_check_runs_count}}
     */
    public Expr<Number> latestCheckRunsCount() {
        return leaf("latest_check_runs_count");
    }

    /**
     * {@return the property {@code node_id}}
     */
    public Expr<String> nodeId() {
        return leaf("node_id");
    }

    /**
     * {@return the property {@code pull_requests}}
     */
    public Items<PullRequestReference> pullRequests() {
        return list("pull_requests", PullRequestReference::new);
    }

    /**
     * {@return the property {@code repository}}
     */
    public Repository repository() {
        return new Repository(below("repository"));
    }

    /**
     * {@return the property {@code rerequestable}}
     */
    public Condition rerequestable() {
        return flag("rerequestable");
    }

    /**
     * {@return the property {@code runs_rerequestable}}
     */
    public Condition runsRerequestable() {
        return flag("runs_rerequestable");
    }

    /**
     * {@return the property {@code status}}
     */
    public Expr<String> status() {
        return leaf("status");
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
