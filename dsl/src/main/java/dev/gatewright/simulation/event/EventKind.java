package dev.gatewright.simulation.event;

import dev.gatewright.expression.value.Truth;
import dev.gatewright.simulation.scenario.GitRef;
import dev.gatewright.simulation.scenario.Repository;
import dev.gatewright.simulation.scenario.TriggerEvent;
import dev.gatewright.workflow.event.Activities;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What GitHub's table of an event says: the ref that its runs have, the activities that count where a workflow names
 * none, and the one that is meant where a scenario names none.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", the table of each event.
 *
 * @param name the event's name
 * @param home where its runs run
 * @param usual the activity that is meant where none is said; empty where the event has none
 */
public record EventKind(String name, Home home, String usual) {

    /** Where the runs of an event run. */
    public enum Home {
        /** On the default branch, and only workflows there count. */
        DEFAULT_BRANCH,
        /** On the merge branch of the pull request. */
        PULL_REQUEST,
        /** On the ref that the event is about. */
        OWN_REF
    }

    private static final Map<String, EventKind> BY_NAME = Map.ofEntries(
            home("branch_protection_rule", "created"),
            home("check_run", "completed"),
            home("check_suite", "completed"),
            own("create", ""),
            home("delete", ""),
            own("deployment", ""),
            own("deployment_status", ""),
            home("discussion", "created"),
            home("discussion_comment", "created"),
            home("fork", ""),
            home("gollum", ""),
            home("image_version", ""),
            home("issue_comment", "created"),
            home("issues", "opened"),
            home("label", "created"),
            own("merge_group", "checks_requested"),
            home("milestone", "created"),
            home("page_build", ""),
            home("project", "created"),
            home("project_card", "created"),
            home("project_column", "created"),
            home("public", ""),
            pull("pull_request", "opened"),
            pull("pull_request_review", "submitted"),
            pull("pull_request_review_comment", "created"),
            home("pull_request_target", "opened"),
            own("push", ""),
            own("registry_package", "published"),
            own("release", "published"),
            home("repository_dispatch", ""),
            home("schedule", ""),
            home("status", ""),
            home("watch", "started"),
            own("workflow_dispatch", ""),
            home("workflow_run", "completed"));

    private static Map.Entry<String, EventKind> home(String name, String usual) {
        return Map.entry(name, new EventKind(name, Home.DEFAULT_BRANCH, usual));
    }

    private static Map.Entry<String, EventKind> pull(String name, String usual) {
        return Map.entry(name, new EventKind(name, Home.PULL_REQUEST, usual));
    }

    private static Map.Entry<String, EventKind> own(String name, String usual) {
        return Map.entry(name, new EventKind(name, Home.OWN_REF, usual));
    }

    /**
     * The kind of an event.
     *
     * @param event the event
     * @return its kind; one that GitHub doesn't list runs on its own ref
     */
    public static EventKind of(TriggerEvent event) {
        return Optional.ofNullable(BY_NAME.get(event.name()))
                .orElseGet(() -> new EventKind(event.name(), Home.OWN_REF, ""));
    }

    /**
     * Whether GitHub starts workflows for it.
     *
     * @param event the event's name
     * @return true when the documentation lists it
     */
    public static boolean isListed(String event) {
        return BY_NAME.containsKey(event);
    }

    /**
     * The activity that an event is about.
     *
     * @param event the event
     * @return what it says, else what is usual; empty where it has none
     */
    public Optional<String> activity(TriggerEvent event) {
        return event.activity().or(() -> usual.isEmpty() ? Optional.empty() : Optional.of(usual));
    }

    /**
     * The activities that count where a workflow names none.
     *
     * @return their types, empty for all of them
     */
    public Optional<List<String>> defaultTypes() {
        return Activities.isLimited(name) ? Optional.of(Activities.usual(name)) : Optional.empty();
    }

    /**
     * The ref that the runs of an event have.
     *
     * @param event the event
     * @param repository where it occurs
     * @return {@code github.ref}
     */
    public GitRef ref(TriggerEvent event, Repository repository) {
        return switch (home) {
            case DEFAULT_BRANCH -> GitRef.branch(repository.defaultBranch());
            case PULL_REQUEST ->
                isMerged(event)
                        ? GitRef.branch(event.base().orElse(repository.defaultBranch()))
                        : GitRef.pull(event.number());
            case OWN_REF ->
                (isDeletion(event) ? Optional.<GitRef>empty() : event.ref())
                        .orElseGet(() -> GitRef.branch(repository.defaultBranch()));
        };
    }

    /**
     * Whether nobody can know the ref of its runs: the event is about one, and it wasn't said.
     *
     * @param event the event
     * @return false for a push and a dispatch, which are meant for the default branch where none is said
     */
    public boolean hidesRef(TriggerEvent event) {
        boolean isMeant = name.equals("push") || name.equals("workflow_dispatch");
        return home == Home.OWN_REF && event.ref().isEmpty() && !isMeant;
    }

    /** "When you delete a branch, the SHA in the workflow run (and its associated refs) reverts to the default branch." */
    static boolean isDeletion(TriggerEvent event) {
        return event.name().equals("push") && tells(event, "deleted");
    }

    /** "If a pull request was closed as a result of being merged, it will be the ref of the branch it was merged into." */
    private static boolean isMerged(TriggerEvent event) {
        return event.activity().filter("closed"::equals).isPresent() && tells(event, "pull_request", "merged");
    }

    private static boolean tells(TriggerEvent event, String... path) {
        return event.payload()
                .flatMap(payload -> payload.at(path))
                .filter(value -> value.truth() == Truth.TRUE)
                .isPresent();
    }
}
