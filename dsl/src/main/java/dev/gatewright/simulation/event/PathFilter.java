package dev.gatewright.simulation.event;

import dev.gatewright.simulation.context.Tree;
import dev.gatewright.simulation.scenario.GitRef;
import dev.gatewright.simulation.scenario.TriggerEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The filters of changed files: one file that passes is enough.
 *
 * <p>Source: GitHub's documentation, "Workflow syntax", {@code on.<push|pull_request|pull_request_target>.<paths|
 * paths-ignore>}: "Path filters are not evaluated for pushes of tags", "If there are no files changed, the workflow will
 * not run", "Diffs are limited to 300 files".
 */
final class PathFilter {

    private static final int LOOKED_AT = 300;
    private static final Set<String> EVENTS = Set.of("push", "pull_request", "pull_request_target");

    private final Filters filters;

    PathFilter(Tree trigger) {
        this.filters = new Filters(trigger, "paths");
    }

    /** What becomes of the event, empty when it passes. */
    Optional<Start> judge(TriggerEvent event) {
        boolean isTag = event.ref().filter(GitRef::isTag).isPresent();
        if (!EVENTS.contains(event.name()) || isTag || !filters.isSaid()) {
            return Optional.empty();
        }
        if (event.paths().isEmpty()) {
            return Optional.of(Start.unknown(
                    StartRule.PATHS,
                    "the workflow filters by " + said() + ", and nobody says which files changed; supply the paths"));
        }
        return judge(event.paths().get());
    }

    private Optional<Start> judge(List<String> paths) {
        if (paths.isEmpty()) {
            return Optional.of(Start.no(StartRule.PATHS, "no file changed, and the workflow filters by " + said()));
        }
        List<String> seen = paths.size() > LOOKED_AT ? paths.subList(0, LOOKED_AT) : paths;
        boolean passes = seen.stream().anyMatch(path -> filters.refuse("", path).isEmpty());
        return passes
                ? Optional.empty()
                : Optional.of(Start.no(StartRule.PATHS, "none of the changed files passes " + said()));
    }

    private String said() {
        String key = filters.trigger().find(filters.key()).isPresent() ? filters.key() : filters.ignoreKey();
        return "`" + key + "` " + filters.listed(key);
    }
}
