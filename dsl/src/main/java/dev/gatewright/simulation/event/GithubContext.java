package dev.gatewright.simulation.event;

import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Value;
import dev.gatewright.simulation.context.Something;
import dev.gatewright.simulation.scenario.GitRef;
import dev.gatewright.simulation.scenario.Repository;
import dev.gatewright.simulation.scenario.TriggerEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The {@code github} context of a run, as far as it follows from the event and the repository.
 *
 * <p>Source: GitHub's documentation, "Contexts reference", section "github context".
 */
public final class GithubContext {

    /** The events that have {@code base_ref} and {@code head_ref}. */
    private static final Set<String> OF_PULL_REQUESTS = Set.of("pull_request", "pull_request_target");

    /** Where a pull request comes from when nobody says. */
    private static final String HEAD = "feature";

    /** Members that are there, and that nobody can know. */
    private static final List<String> UNKNOWN = List.of(
            "sha",
            "ref_protected",
            "actor_id",
            "artifact_cache_size_limit",
            "repository_id",
            "repository_owner_id",
            "repository_visibility",
            "retention_days",
            "run_id",
            "run_number",
            "secret_source",
            "workflow_sha");

    private static final List<String> IN_JOB =
            List.of("token", "workspace", "action", "event_path", "env", "path", "output", "state", "step_summary");

    private GithubContext() {}

    /**
     * The context of a run, without what only a running job has.
     *
     * @param workflow the name of the workflow, or its path where it has none
     * @param file the workflow's file
     * @param event the event that started it
     * @param repository where it runs
     * @param inputs a dispatch's inputs as texts
     * @param attempt which attempt of the run it is, from 1
     * @return the context
     */
    public static Obj of(
            String workflow,
            String file,
            TriggerEvent event,
            Repository repository,
            Map<String, Value> inputs,
            int attempt) {
        GitRef ref = EventKind.of(event).ref(event, repository);
        boolean isPullRequest = OF_PULL_REQUESTS.contains(event.name());
        Obj github = Obj.EMPTY
                .with("event_name", Value.of(event.name()))
                .with("ref", Value.of(ref.full()))
                .with("ref_name", Value.of(ref.name()))
                .with("ref_type", Value.of(ref.isTag() ? "tag" : "branch"))
                .with("base_ref", Value.of(isPullRequest ? event.base().orElse(repository.defaultBranch()) : ""))
                .with("head_ref", Value.of(isPullRequest ? head(event) : ""))
                .with("repository", Value.of(repository.name()))
                .with("repository_owner", Value.of(repository.owner()))
                .with("repositoryUrl", Value.of("git://github.com/" + repository.name() + ".git"))
                .with("server_url", Value.of("https://github.com"))
                .with("api_url", Value.of("https://api.github.com"))
                .with("graphql_url", Value.of("https://api.github.com/graphql"))
                .with("actor", Value.of(event.actor()))
                .with("triggering_actor", Value.of(event.actor()))
                .with("workflow", Value.of(workflow))
                .with("workflow_ref", Value.of(repository.name() + "/.github/workflows/" + file + "@" + ref.full()))
                .with("run_attempt", Value.of(Integer.toString(attempt)));
        for (String name : UNKNOWN) {
            github = github.with(name, something("github." + name));
        }
        Optional<Value> sha = sha(event);
        if (sha.isPresent()) {
            github = github.with("sha", sha.get());
        }
        if (EventKind.of(event).hidesRef(event)) {
            github = hidden(github, event);
        }
        return github.with("event", new Payload(event, repository).value(inputs));
    }

    /** The commit of a run, where its payload says it; the table of each event says where. */
    private static Optional<Value> sha(TriggerEvent event) {
        String[] path = switch (event.name()) {
            case "push" -> new String[] {"after"};
            case "merge_group" -> new String[] {"merge_group", "head_sha"};
            case "deployment", "deployment_status" -> new String[] {"deployment", "sha"};
            default -> new String[] {};
        };
        boolean isOfAnother = path.length == 0 || EventKind.isDeletion(event);
        return isOfAnother
                ? Optional.empty()
                : event.payload().flatMap(payload -> payload.at(path)).filter(Value.Text.class::isInstance);
    }

    /** The tag of a release, the branch of a merge queue: nobody can know them, but which of the two it is. */
    private static Obj hidden(Obj github, TriggerEvent event) {
        Obj changed = github;
        for (String name : List.of("ref", "ref_name", "workflow_ref")) {
            changed = changed.with(name, Something.of("github." + name));
        }
        return switch (event.name()) {
            case "release" -> changed.with("ref_type", Value.of("tag"));
            case "merge_group" -> changed;
            default -> changed.with("ref_type", Something.of("github.ref_type"));
        };
    }

    /**
     * The context of a running job: what the runner adds.
     *
     * @param run the run's context
     * @param job the job's id
     * @return the context
     */
    public static Obj inJob(Obj run, String job) {
        Obj github = run.with("job", Value.of(job));
        for (String name : IN_JOB) {
            github = github.with(name, something("github." + name));
        }
        return github;
    }

    /** A value that nobody knows and that isn't empty. */
    private static Value something(String what) {
        return what.equals("github.ref_protected") ? Value.unknown(what) : Something.of(what);
    }

    static String head(TriggerEvent event) {
        return event.ref().map(GitRef::name).orElse(HEAD);
    }
}
