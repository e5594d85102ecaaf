package dev.gatewright.workflow.event;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.yaml.Node;
import java.util.List;

/**
 * Runs the workflow when something happens to a comment on a discussion. The workflow file must be on the default
 * branch.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", {@code discussion_comment}.
 */
public final class DiscussionComment extends Event<DiscussionComment> {

    /** The activities that count. */
    public static final Key<List<Activity>> TYPES = activities(Activity.class);
    /** The keys below {@code on.discussion_comment}. */
    public static final Keys KEYS = Keys.of("discussion_comment", TYPES);
    /** {@code on.discussion_comment}. */
    public static final Key<DiscussionComment> KEY = key(KEYS, DiscussionComment::new);

    /** What can happen. */
    public enum Activity implements ActivityType {
        /** A comment was written. */
        CREATED,
        /** A comment was edited. */
        EDITED,
        /** A comment was deleted. */
        DELETED
    }

    DiscussionComment(Node tree) {
        super(tree);
    }

    /**
     * This event, for these activities too. Without any, all of them count.
     *
     * @param types the activities
     * @return the event
     */
    public DiscussionComment types(Activity... types) {
        return add(TYPES, types);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected DiscussionComment view(Node other) {
        return new DiscussionComment(other);
    }
}
