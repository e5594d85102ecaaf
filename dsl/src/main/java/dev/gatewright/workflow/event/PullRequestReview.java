package dev.gatewright.workflow.event;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.yaml.Node;
import java.util.List;

/**
 * Runs the workflow when something happens to the review of a pull request.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", {@code pull_request_review}.
 */
public final class PullRequestReview extends Event<PullRequestReview> {

    /** The activities that count. */
    public static final Key<List<Activity>> TYPES = activities(Activity.class);
    /** The keys below {@code on.pull_request_review}. */
    public static final Keys KEYS = Keys.of("pull_request_review", TYPES);
    /** {@code on.pull_request_review}. */
    public static final Key<PullRequestReview> KEY = key(KEYS, PullRequestReview::new);

    /** What can happen. */
    public enum Activity implements ActivityType {
        /** A review was submitted. */
        SUBMITTED,
        /** The body of a review was edited. */
        EDITED,
        /** A review was dismissed. */
        DISMISSED
    }

    PullRequestReview(Node tree) {
        super(tree);
    }

    /**
     * This event, for these activities too. Without any, all of them count.
     *
     * @param types the activities
     * @return the event
     */
    public PullRequestReview types(Activity... types) {
        return add(TYPES, types);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected PullRequestReview view(Node other) {
        return new PullRequestReview(other);
    }
}
