package dev.gatewright.workflow.event;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.yaml.Node;
import java.util.List;

/**
 * Runs the workflow when something happens to a pull request: unless {@link #types} are named, when it is opened,
 * reopened, or gets new commits. {@link #branches} are those it is to be merged into. The workflow is that of the
 * merge commit, which a pull request with conflicts doesn't have; for forks it gets no secrets and a token that can
 * only read.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", {@code pull_request}.
 */
public final class PullRequest extends PathFiltered<PullRequest> {

    /** The activities that count. */
    public static final Key<List<Activity>> TYPES = activities(Activity.class);
    /** The keys below {@code on.pull_request}. */
    public static final Keys KEYS = Keys.of("pull_request", TYPES, BRANCHES, BRANCHES_IGNORE, PATHS, PATHS_IGNORE);
    /** {@code on.pull_request}. */
    public static final Key<PullRequest> KEY = key(KEYS, PullRequest::new);

    /** What can happen. */
    public enum Activity implements ActivityType {
        /** A pull request was assigned to somebody. */
        ASSIGNED,
        /** Somebody is no longer assigned to a pull request. */
        UNASSIGNED,
        /** A pull request got a label. */
        LABELED,
        /** A pull request lost a label. */
        UNLABELED,
        /** A pull request was opened. */
        OPENED,
        /** The title, the body or the base branch was edited. */
        EDITED,
        /** A pull request was closed or merged. */
        CLOSED,
        /** A pull request was opened again. */
        REOPENED,
        /** The head branch got new commits. */
        SYNCHRONIZE,
        /** A pull request became a draft. */
        CONVERTED_TO_DRAFT,
        /** The conversation was locked. */
        LOCKED,
        /** The conversation was unlocked. */
        UNLOCKED,
        /** A pull request came into the merge queue. */
        ENQUEUED,
        /** A pull request left the merge queue. */
        DEQUEUED,
        /** A pull request was put into a milestone. */
        MILESTONED,
        /** A pull request was taken out of its milestone. */
        DEMILESTONED,
        /** A draft became ready for review. */
        READY_FOR_REVIEW,
        /** Somebody was asked for a review. */
        REVIEW_REQUESTED,
        /** Somebody is no longer asked for a review. */
        REVIEW_REQUEST_REMOVED,
        /** Merging by itself was switched on. */
        AUTO_MERGE_ENABLED,
        /** Merging by itself was switched off. */
        AUTO_MERGE_DISABLED,
        /** A pull request was stacked upon another. */
        STACKED
    }

    PullRequest(Node tree) {
        super(tree);
    }

    /**
     * This event, for these activities too.
     *
     * @param types the activities
     * @return the event
     */
    public PullRequest types(Activity... types) {
        return add(TYPES, types);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected PullRequest view(Node other) {
        return new PullRequest(other);
    }
}
