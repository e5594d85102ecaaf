package dev.gatewright.workflow.event;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.yaml.Node;
import java.util.List;

/**
 * Runs the workflow when something happens to a discussion. Comments on it are {@link DiscussionComment}. The
 * workflow file must be on the default branch.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", {@code discussion}.
 */
public final class Discussion extends Event<Discussion> {

    /** The activities that count. */
    public static final Key<List<Activity>> TYPES = activities(Activity.class);
    /** The keys below {@code on.discussion}. */
    public static final Keys KEYS = Keys.of("discussion", TYPES);
    /** {@code on.discussion}. */
    public static final Key<Discussion> KEY = key(KEYS, Discussion::new);

    /** What can happen. */
    public enum Activity implements ActivityType {
        /** A discussion was opened. */
        CREATED,
        /** A discussion was edited. */
        EDITED,
        /** A discussion was deleted. */
        DELETED,
        /** A discussion moved to another repository. */
        TRANSFERRED,
        /** A discussion was pinned. */
        PINNED,
        /** A discussion is no longer pinned. */
        UNPINNED,
        /** A discussion got a label. */
        LABELED,
        /** A discussion lost a label. */
        UNLABELED,
        /** A discussion was locked. */
        LOCKED,
        /** A discussion was unlocked. */
        UNLOCKED,
        /** A discussion moved to another category. */
        CATEGORY_CHANGED,
        /** A comment was marked as the answer. */
        ANSWERED,
        /** No comment is marked as the answer any more. */
        UNANSWERED
    }

    Discussion(Node tree) {
        super(tree);
    }

    /**
     * This event, for these activities too. Without any, all of them count.
     *
     * @param types the activities
     * @return the event
     */
    public Discussion types(Activity... types) {
        return add(TYPES, types);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected Discussion view(Node other) {
        return new Discussion(other);
    }
}
