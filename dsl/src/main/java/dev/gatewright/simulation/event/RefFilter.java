package dev.gatewright.simulation.event;

import dev.gatewright.simulation.context.Tree;
import dev.gatewright.simulation.scenario.GitRef;
import dev.gatewright.simulation.scenario.Repository;
import dev.gatewright.simulation.scenario.TriggerEvent;
import java.util.Optional;
import java.util.Set;

/**
 * The filters of branches and tags: of what was pushed, of what a pull request is for, of where a watched workflow ran.
 *
 * <p>Source: GitHub's documentation, "Workflow syntax", {@code on.push.<branches|tags|branches-ignore|tags-ignore>}: "If
 * you define only tags/tags-ignore or only branches/branches-ignore, the workflow won't run for events affecting the
 * undefined Git ref."
 */
final class RefFilter {

    private static final Set<String> OF_BASE = Set.of("pull_request", "pull_request_target");

    private final Filters branches;
    private final Filters tags;

    RefFilter(Tree trigger) {
        this.branches = new Filters(trigger, "branches");
        this.tags = new Filters(trigger, "tags");
    }

    /** Why the event doesn't pass, empty when it does. */
    Optional<String> refuse(TriggerEvent event, Repository repository) {
        if (event.name().equals("push")) {
            return pushed(event.ref().orElseGet(() -> GitRef.branch(repository.defaultBranch())));
        }
        if (OF_BASE.contains(event.name()) || event.name().equals("merge_group")) {
            String base = event.base().orElse(repository.defaultBranch());
            return branches.refuse("base branch `" + base + "`", base);
        }
        if (event.name().equals("workflow_run")) {
            String branch = event.ref().map(GitRef::name).orElse(repository.defaultBranch());
            return branches.refuse("branch `" + branch + "` of the watched run", branch);
        }
        return Optional.empty();
    }

    private Optional<String> pushed(GitRef ref) {
        Filters own = ref.isTag() ? tags : branches;
        Filters other = ref.isTag() ? branches : tags;
        if (!own.isSaid() && other.isSaid()) {
            String said = other.key().equals("tags") ? "tags" : "branches";
            return Optional.of(ref + " was pushed, and only " + said + " are filtered for");
        }
        return own.refuse(ref.toString(), ref.name());
    }
}
