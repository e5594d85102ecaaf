package dev.gatewright.workflow.event;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.yaml.Node;
import java.util.List;

/**
 * Runs the workflow when something happens to a comment on the diff of a pull request.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", {@code pull_request_review_comment}.
 */
public final class PullRequestReviewComment extends Event<PullRequestReviewComment> {

    /** The activities that count. */
    public static final Key<List<Activity>> TYPES = activities(Activity.class);
    /** The keys below {@code on.pull_request_review_comment}. */
    public static final Keys KEYS = Keys.of("pull_request_review_comment", TYPES);
    /** {@code on.pull_request_review_comment}. */
    public static final Key<PullRequestReviewComment> KEY = key(KEYS, PullRequestReviewComment::new);

    /** What can happen. */
    public enum Activity implements ActivityType {
        /** A comment was written. */
        CREATED,
        /** A comment was edited. */
        EDITED,
        /** A comment was deleted. */
        DELETED
    }

    PullRequestReviewComment(Node tree) {
        super(tree);
    }

    /**
     * This event, for these activities too. Without any, all of them count.
     *
     * @param types the activities
     * @return the event
     */
    public PullRequestReviewComment types(Activity... types) {
        return add(TYPES, types);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected PullRequestReviewComment view(Node other) {
        return new PullRequestReviewComment(other);
    }
}
