package dev.gatewright.simulation.event;

import dev.gatewright.simulation.scenario.TriggerEvent;
import java.util.Optional;
import java.util.Set;

/**
 * Events that a workflow causes with its {@code GITHUB_TOKEN}: they start nothing, so that no workflow starts itself again.
 * Dispatches do, and a pull request that is opened or changed so has runs that wait until somebody lets them start.
 *
 * <p>Source: GitHub's documentation, "GITHUB_TOKEN", "When GITHUB_TOKEN triggers workflow runs".
 */
public final class OwnToken {

    private static final Set<String> DISPATCHES = Set.of("workflow_dispatch", "repository_dispatch");
    /** What nobody causes: a run does, or the time. */
    private static final Set<String> CAUSED_BY_NOBODY = Set.of("workflow_run", "schedule");

    private static final Set<String> CHANGES = Set.of("opened", "synchronize", "reopened");

    private OwnToken() {}

    /** Why an event starts nothing, empty when it may. */
    static Optional<Start> judge(TriggerEvent event) {
        boolean mayStart =
                DISPATCHES.contains(event.name()) || CAUSED_BY_NOBODY.contains(event.name()) || needsApproval(event);
        return mayStart || !event.isByGithubToken()
                ? Optional.empty()
                : Optional.of(Start.no(
                        StartRule.GITHUB_TOKEN,
                        "a workflow caused it with its `GITHUB_TOKEN`, and of such events only `workflow_dispatch` and"
                                + " `repository_dispatch` start workflows"));
    }

    /**
     * Whether the runs of an event wait until somebody lets them start: of a pull request that a workflow opens or changes.
     *
     * @param event the event
     * @return true when they wait
     */
    public static boolean needsApproval(TriggerEvent event) {
        return event.isByGithubToken()
                && event.name().equals("pull_request")
                && EventKind.of(event).activity(event).filter(CHANGES::contains).isPresent();
    }
}
