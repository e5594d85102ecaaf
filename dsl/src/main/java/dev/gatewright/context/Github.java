package dev.gatewright.context;

import dev.gatewright.context.event.EventPayload;
import dev.gatewright.context.event.Payload;
import dev.gatewright.expression.Condition;
import dev.gatewright.expression.Expr;
import java.util.Map;

/**
 * The run and what started it: {@code github}.
 */
public final class Github extends Context {

    /** The one there is. */
    public static final Github CONTEXT = new Github();

    private Github() {
        super("github");
    }

    /**
     * The name or the id of the step that runs.
     *
     * @return {@code github.action}
     */
    public Expr<String> action() {
        return property("action");
    }

    /**
     * Where the composite action that runs is, on the runner.
     *
     * @return {@code github.action_path}
     */
    public Expr<String> actionPath() {
        return property("action_path");
    }

    /**
     * The ref of the action that runs.
     *
     * @return {@code github.action_ref}
     */
    public Expr<String> actionRef() {
        return property("action_ref");
    }

    /**
     * The repository of the action that runs, as {@code owner/name}.
     *
     * @return {@code github.action_repository}
     */
    public Expr<String> actionRepository() {
        return property("action_repository");
    }

    /**
     * How the composite action that runs has gone so far.
     *
     * @return {@code github.action_status}
     */
    public Expr<String> actionStatus() {
        return property("action_status");
    }

    /**
     * The user that started the first attempt of the run.
     *
     * @return {@code github.actor}
     */
    public Expr<String> actor() {
        return property("actor");
    }

    /**
     * The account number of that user.
     *
     * @return {@code github.actor_id}
     */
    public Expr<String> actorId() {
        return property("actor_id");
    }

    /**
     * The address of GitHub's REST API.
     *
     * @return {@code github.api_url}
     */
    public Expr<String> apiUrl() {
        return property("api_url");
    }

    /**
     * The file to which the step writes which workflow artifacts it made, on the runner.
     *
     * @return {@code github.artifacts}
     */
    public Expr<String> artifacts() {
        return property("artifacts");
    }

    /**
     * The file that lists the workflow artifacts of the job so far, as JSON, on the runner.
     *
     * @return {@code github.artifacts_list}
     */
    public Expr<String> artifactsList() {
        return property("artifacts_list");
    }

    /**
     * The branch that a pull request goes to; empty for other events.
     *
     * @return {@code github.base_ref}
     */
    public Expr<String> baseRef() {
        return property("base_ref");
    }

    /**
     * The file that sets variables, on the runner.
     *
     * @return {@code github.env}
     */
    public Expr<String> env() {
        return property("env");
    }

    /**
     * All that the event which started the run tells, whichever event it is.
     *
     * @return {@code github.event}
     */
    public Expr<Map<String, ?>> event() {
        return property("event");
    }

    /**
     * What an event tells: {@code github().event(PULL_REQUEST).pullRequest().title()}. Where no trigger gives that event,
     * linking refuses it; where several events start the workflow, the properties are null in the runs of the others.
     *
     * @param payload the event's payload
     * @param <P> the class of the payload
     * @return {@code github.event}, as that event fills it
     */
    public <P extends Payload> P event(EventPayload<P> payload) {
        return payload.payload();
    }

    /**
     * The name of the event that started the run.
     *
     * @return {@code github.event_name}
     */
    public Expr<String> eventName() {
        return property("event_name");
    }

    /**
     * The file that holds the whole payload of the event, on the runner.
     *
     * @return {@code github.event_path}
     */
    public Expr<String> eventPath() {
        return property("event_path");
    }

    /**
     * The address of GitHub's GraphQL API.
     *
     * @return {@code github.graphql_url}
     */
    public Expr<String> graphqlUrl() {
        return property("graphql_url");
    }

    /**
     * The branch that a pull request comes from, which an outsider chose; empty for other events.
     *
     * @return {@code github.head_ref}
     */
    public Expr<String> headRef() {
        return property("head_ref");
    }

    /**
     * The id of the job that runs.
     *
     * @return {@code github.job}
     */
    public Expr<String> job() {
        return property("job");
    }

    /**
     * The file that extends the path, on the runner.
     *
     * @return {@code github.path}
     */
    public Expr<String> path() {
        return property("path");
    }

    /**
     * The ref that started the run, such as {@code refs/heads/main}.
     *
     * @return {@code github.ref}
     */
    public Expr<String> ref() {
        return property("ref");
    }

    /**
     * The short name of that ref, such as {@code main}.
     *
     * @return {@code github.ref_name}
     */
    public Expr<String> refName() {
        return property("ref_name");
    }

    /**
     * Whether rules protect that ref.
     *
     * @return {@code github.ref_protected}
     */
    public Condition refProtected() {
        return flag("ref_protected");
    }

    /**
     * {@code branch} or {@code tag}.
     *
     * @return {@code github.ref_type}
     */
    public Expr<String> refType() {
        return property("ref_type");
    }

    /**
     * The repository, as {@code owner/name}.
     *
     * @return {@code github.repository}
     */
    public Expr<String> repository() {
        return property("repository");
    }

    /**
     * The number of the repository.
     *
     * @return {@code github.repository_id}
     */
    public Expr<String> repositoryId() {
        return property("repository_id");
    }

    /**
     * The repository's owner.
     *
     * @return {@code github.repository_owner}
     */
    public Expr<String> repositoryOwner() {
        return property("repository_owner");
    }

    /**
     * The account number of the repository's owner.
     *
     * @return {@code github.repository_owner_id}
     */
    public Expr<String> repositoryOwnerId() {
        return property("repository_owner_id");
    }

    /**
     * The address of the repository, for git.
     *
     * @return {@code github.repositoryUrl}
     */
    public Expr<String> repositoryUrl() {
        return property("repositoryUrl");
    }

    /**
     * How many days logs and artifacts are kept.
     *
     * @return {@code github.retention_days}
     */
    public Expr<String> retentionDays() {
        return property("retention_days");
    }

    /**
     * The number of the run, which a re-run keeps.
     *
     * @return {@code github.run_id}
     */
    public Expr<String> runId() {
        return property("run_id");
    }

    /**
     * The number of the run among those of the workflow, from 1.
     *
     * @return {@code github.run_number}
     */
    public Expr<String> runNumber() {
        return property("run_number");
    }

    /**
     * The number of the attempt of the run, from 1.
     *
     * @return {@code github.run_attempt}
     */
    public Expr<String> runAttempt() {
        return property("run_attempt");
    }

    /**
     * Where secrets come from: {@code None}, {@code Actions}, {@code Codespaces} or {@code Dependabot}.
     *
     * @return {@code github.secret_source}
     */
    public Expr<String> secretSource() {
        return property("secret_source");
    }

    /**
     * The address of GitHub.
     *
     * @return {@code github.server_url}
     */
    public Expr<String> serverUrl() {
        return property("server_url");
    }

    /**
     * The commit that started the run.
     *
     * @return {@code github.sha}
     */
    public Expr<String> sha() {
        return property("sha");
    }

    /**
     * The token of the run; the same as the secret {@code GITHUB_TOKEN}.
     *
     * @return {@code github.token}
     */
    public Expr<String> token() {
        return property("token");
    }

    /**
     * The user that started this attempt of the run.
     *
     * @return {@code github.triggering_actor}
     */
    public Expr<String> triggeringActor() {
        return property("triggering_actor");
    }

    /**
     * The workflow's name, or its file when it has none.
     *
     * @return {@code github.workflow}
     */
    public Expr<String> workflow() {
        return property("workflow");
    }

    /**
     * The file and the ref of the workflow.
     *
     * @return {@code github.workflow_ref}
     */
    public Expr<String> workflowRef() {
        return property("workflow_ref");
    }

    /**
     * The commit of the workflow.
     *
     * @return {@code github.workflow_sha}
     */
    public Expr<String> workflowSha() {
        return property("workflow_sha");
    }

    /**
     * The folder of the checkout, on the runner.
     *
     * @return {@code github.workspace}
     */
    public Expr<String> workspace() {
        return property("workspace");
    }
}
