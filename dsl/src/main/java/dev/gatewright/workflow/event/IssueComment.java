package dev.gatewright.workflow.event;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.yaml.Node;
import java.util.List;

/**
 * Runs the workflow when something happens to a comment on an issue or on a pull request; {@code
 * github.event.issue.pull_request} tells them apart. Comments on the diff of a pull request are {@link
 * PullRequestReviewComment}. The workflow file must be on the default branch.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", {@code issue_comment}.
 */
public final class IssueComment extends Event<IssueComment> {

    /** The activities that count. */
    public static final Key<List<Activity>> TYPES = activities(Activity.class);
    /** The keys below {@code on.issue_comment}. */
    public static final Keys KEYS = Keys.of("issue_comment", TYPES);
    /** {@code on.issue_comment}. */
    public static final Key<IssueComment> KEY = key(KEYS, IssueComment::new);

    /** What can happen. */
    public enum Activity implements ActivityType {
        /** A comment was written. */
        CREATED,
        /** A comment was edited. */
        EDITED,
        /** A comment was deleted. */
        DELETED
    }

    IssueComment(Node tree) {
        super(tree);
    }

    /**
     * This event, for these activities too. Without any, all of them count.
     *
     * @param types the activities
     * @return the event
     */
    public IssueComment types(Activity... types) {
        return add(TYPES, types);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected IssueComment view(Node other) {
        return new IssueComment(other);
    }
}
