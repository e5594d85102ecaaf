package dev.gatewright.workflow.event;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.yaml.Node;
import java.util.List;

/**
 * Runs the workflow of the default branch when something happens to a pull request: unless {@link #types} are named,
 * when it is opened, reopened, or gets new commits. It has the repository's secrets and a token that can write, even
 * for forks: never check out, build or run what the pull request brings.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", {@code pull_request_target}.
 */
public final class PullRequestTarget extends PathFiltered<PullRequestTarget> {

    /** The activities that count. */
    public static final Key<List<PullRequest.Activity>> TYPES = activities(PullRequest.Activity.class);
    /** The keys below {@code on.pull_request_target}. */
    public static final Keys KEYS =
            Keys.of("pull_request_target", TYPES, BRANCHES, BRANCHES_IGNORE, PATHS, PATHS_IGNORE);
    /** {@code on.pull_request_target}. */
    public static final Key<PullRequestTarget> KEY = key(KEYS, PullRequestTarget::new);

    PullRequestTarget(Node tree) {
        super(tree);
    }

    /**
     * This event, for these activities too.
     *
     * @param types the activities
     * @return the event
     */
    public PullRequestTarget types(PullRequest.Activity... types) {
        return add(TYPES, types);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected PullRequestTarget view(Node other) {
        return new PullRequestTarget(other);
    }
}
