package dev.gatewright.workflow.event;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.yaml.Node;
import java.util.List;

/**
 * Runs the workflow when something happens to an issue. Comments on it are {@link IssueComment}. The workflow file
 * must be on the default branch.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", {@code issues}.
 */
public final class Issues extends Event<Issues> {

    /** The activities that count. */
    public static final Key<List<Activity>> TYPES = activities(Activity.class);
    /** The keys below {@code on.issues}. */
    public static final Keys KEYS = Keys.of("issues", TYPES);
    /** {@code on.issues}. */
    public static final Key<Issues> KEY = key(KEYS, Issues::new);

    /** What can happen. */
    public enum Activity implements ActivityType {
        /** An issue was opened. */
        OPENED,
        /** An issue was edited. */
        EDITED,
        /** An issue was deleted. */
        DELETED,
        /** An issue moved to another repository. */
        TRANSFERRED,
        /** An issue was pinned. */
        PINNED,
        /** An issue is no longer pinned. */
        UNPINNED,
        /** An issue was closed. */
        CLOSED,
        /** An issue was opened again. */
        REOPENED,
        /** An issue was assigned to somebody. */
        ASSIGNED,
        /** Somebody is no longer assigned to an issue. */
        UNASSIGNED,
        /** An issue got a label. */
        LABELED,
        /** An issue lost a label. */
        UNLABELED,
        /** An issue was locked. */
        LOCKED,
        /** An issue was unlocked. */
        UNLOCKED,
        /** An issue was put into a milestone. */
        MILESTONED,
        /** An issue was taken out of its milestone. */
        DEMILESTONED,
        /** A field of an issue was set. */
        FIELD_ADDED,
        /** A field of an issue was cleared. */
        FIELD_REMOVED,
        /** An issue got a type. */
        TYPED,
        /** An issue lost its type. */
        UNTYPED
    }

    Issues(Node tree) {
        super(tree);
    }

    /**
     * This event, for these activities too. Without any, all of them count.
     *
     * @param types the activities
     * @return the event
     */
    public Issues types(Activity... types) {
        return add(TYPES, types);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected Issues view(Node other) {
        return new Issues(other);
    }
}
