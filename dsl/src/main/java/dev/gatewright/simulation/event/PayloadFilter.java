package dev.gatewright.simulation.event;

import dev.gatewright.expression.value.Value;
import dev.gatewright.simulation.scenario.TriggerEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a payload says that keeps GitHub from starting anything, whatever a workflow asks for.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", the notes of each event.
 *
 * @param event the event
 * @param activities the activities of which it holds; none for all
 * @param path where the payload says it
 * @param value what it says there
 * @param reason why nothing starts
 */
record PayloadFilter(String event, Set<String> activities, List<String> path, Value value, String reason) {

    private static final Value BY_ACTIONS = Value.of("github-actions");

    private static final List<PayloadFilter> ALL = List.of(
            new PayloadFilter(
                    "pull_request",
                    Set.of(),
                    List.of("pull_request", "mergeable"),
                    Value.of(false),
                    "the pull request has a merge conflict, so `pull_request` starts nothing"),
            new PayloadFilter(
                    "deployment_status",
                    Set.of(),
                    List.of("deployment_status", "state"),
                    Value.of("inactive"),
                    "a deployment that becomes `inactive` starts nothing"),
            new PayloadFilter(
                    "release",
                    Set.of("created", "edited", "deleted"),
                    List.of("release", "draft"),
                    Value.of(true),
                    "the release is a draft, and its being created, edited or deleted starts nothing"),
            new PayloadFilter(
                    "check_run",
                    Set.of(),
                    List.of("check_run", "check_suite", "app", "slug"),
                    BY_ACTIONS,
                    "the check's suite was created by GitHub Actions itself"),
            new PayloadFilter(
                    "check_run",
                    Set.of(),
                    List.of("check_run", "app", "slug"),
                    BY_ACTIONS,
                    "the check was created by GitHub Actions itself"),
            new PayloadFilter(
                    "check_suite",
                    Set.of(),
                    List.of("check_suite", "app", "slug"),
                    BY_ACTIONS,
                    "the suite was created by GitHub Actions itself"));

    /** What becomes of an event by its payload, empty when that keeps nothing from starting. */
    static Optional<Start> judge(TriggerEvent event) {
        return ALL.stream()
                .filter(filter -> filter.stops(event))
                .map(filter -> Start.no(StartRule.PAYLOAD, filter.reason()))
                .findFirst();
    }

    private boolean stops(TriggerEvent happened) {
        boolean isMeant = activities.isEmpty()
                || EventKind.of(happened)
                        .activity(happened)
                        .filter(activities::contains)
                        .isPresent();
        return happened.name().equals(event)
                && isMeant
                && happened.payload()
                        .flatMap(payload -> payload.at(path.toArray(String[]::new)))
                        .filter(value::equals)
                        .isPresent();
    }
}
