package dev.gatewright.simulation.run;

import dev.gatewright.simulation.scenario.Repository;
import dev.gatewright.simulation.scenario.TriggerEvent;
import java.util.Set;

/**
 * Events by people who may not write to the repository.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", {@code pull_request}, "Workflows in forked
 * repositories": with the exception of {@code GITHUB_TOKEN}, secrets are not passed to the runner; "Permissions for workflow
 * runs triggered by Dependabot": as if from a fork.
 */
final class Forks {

    private static final Set<String> OF_FORKS =
            Set.of("pull_request", "pull_request_review", "pull_request_review_comment");
    private static final Set<String> OF_DEPENDABOT =
            Set.of("pull_request", "pull_request_review", "pull_request_review_comment", "push");

    private Forks() {}

    static boolean isUntrusted(TriggerEvent event) {
        boolean isDependabot = event.actor().equals("dependabot[bot]") && OF_DEPENDABOT.contains(event.name());
        return isDependabot || event.isFromFork() && OF_FORKS.contains(event.name());
    }

    static boolean seesSecrets(TriggerEvent event, Repository repository) {
        return !isUntrusted(event) || repository.forksGetSecrets() && event.isFromFork();
    }
}
