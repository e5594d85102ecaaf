package dev.gatewright.simulation.event;

import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Value;
import dev.gatewright.simulation.result.Conclusion;
import dev.gatewright.simulation.scenario.GitRef;
import dev.gatewright.simulation.scenario.TriggerEvent;
import java.util.Map;
import java.util.Optional;

/**
 * The event that a run makes when it is requested, goes on, and ends.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", {@code workflow_run}.
 */
public final class WatchedRun {

    /** How many workflows may be chained. */
    public static final int MOST_IN_A_CHAIN = 3;

    private WatchedRun() {}

    /**
     * What happens to a run.
     *
     * @param activity {@code requested}, {@code in_progress} or {@code completed}
     * @param workflow the workflow's name
     * @param cause the event that started the run
     * @param ref the ref that the run had
     * @param conclusion how it ended, nothing while it goes on
     * @return the event
     */
    public static TriggerEvent event(
            String activity, String workflow, TriggerEvent cause, GitRef ref, Optional<Conclusion> conclusion) {
        String branch = cause.isPullRequest()
                ? GithubContext.head(cause)
                : cause.ref().map(GitRef::name).orElse(ref.name());
        Value repository = Obj.of(Map.of("fork", Value.of(cause.isFromFork())))
                .openAt("github.event.workflow_run.head_repository");
        Obj run = Obj.of(Map.of(
                        "name", Value.of(workflow),
                        "event", Value.of(cause.name()),
                        "status", Value.of(activity.equals("completed") ? "completed" : activity),
                        "conclusion", conclusion.map(WatchedRun::value).orElse(Value.NULL),
                        "head_branch", Value.of(branch),
                        "head_repository", repository))
                .openAt("github.event.workflow_run");
        Obj payload = Obj.EMPTY
                .with("action", Value.of(activity))
                .with("workflow_run", run)
                .with("workflow", Obj.of(Map.of("name", Value.of(workflow))).openAt("github.event.workflow"))
                .openAt("github.event");
        return TriggerEvent.event("workflow_run")
                .activity(activity)
                .ref(GitRef.branch(branch))
                .actor(cause.actor())
                .payload(payload);
    }

    private static Value value(Conclusion conclusion) {
        return conclusion == Conclusion.UNKNOWN
                ? Value.unknown("github.event.workflow_run.conclusion")
                : Value.of(conclusion.word());
    }

    /** The name of the workflow that ran, where the payload says it. */
    static Optional<String> name(TriggerEvent event) {
        return event.payload().flatMap(payload -> name(payload, "workflow").or(() -> name(payload, "workflow_run")));
    }

    private static Optional<String> name(Obj payload, String key) {
        return payload.at(key, "name").filter(Value.Text.class::isInstance).map(Value::text);
    }
}
