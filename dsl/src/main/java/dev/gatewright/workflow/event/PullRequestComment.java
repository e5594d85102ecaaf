package dev.gatewright.workflow.event;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.yaml.Node;
import java.util.List;

/**
 * Kept because GitHub's schema has it. GitHub's documentation says: use {@link IssueComment}, which comments on pull
 * requests start too. The workflow file must be on the default branch.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", {@code pull_request_comment}.
 */
public final class PullRequestComment extends Event<PullRequestComment> {

    /** The activities that count. */
    public static final Key<List<IssueComment.Activity>> TYPES = activities(IssueComment.Activity.class);
    /** The keys below {@code on.pull_request_comment}. */
    public static final Keys KEYS = Keys.of("pull_request_comment", TYPES);
    /** {@code on.pull_request_comment}. */
    public static final Key<PullRequestComment> KEY = key(KEYS, PullRequestComment::new);

    PullRequestComment(Node tree) {
        super(tree);
    }

    /**
     * This event, for these activities too. Without any, all of them count.
     *
     * @param types the activities
     * @return the event
     */
    public PullRequestComment types(IssueComment.Activity... types) {
        return add(TYPES, types);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected PullRequestComment view(Node other) {
        return new PullRequestComment(other);
    }
}
