package dev.gatewright.workflow.event;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.yaml.Node;
import java.util.List;

/**
 * Runs the workflow when something happens to a milestone. An issue that is put into one is an activity of {@link
 * Issues}. The workflow file must be on the default branch.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", {@code milestone}.
 */
public final class Milestone extends Event<Milestone> {

    /** The activities that count. */
    public static final Key<List<Activity>> TYPES = activities(Activity.class);
    /** The keys below {@code on.milestone}. */
    public static final Keys KEYS = Keys.of("milestone", TYPES);
    /** {@code on.milestone}. */
    public static final Key<Milestone> KEY = key(KEYS, Milestone::new);

    /** What can happen. */
    public enum Activity implements ActivityType {
        /** A milestone was created. */
        CREATED,
        /** A milestone was closed. */
        CLOSED,
        /** A milestone was opened again. */
        OPENED,
        /** A milestone was edited. */
        EDITED,
        /** A milestone was deleted. */
        DELETED
    }

    Milestone(Node tree) {
        super(tree);
    }

    /**
     * This event, for these activities too. Without any, all of them count.
     *
     * @param types the activities
     * @return the event
     */
    public Milestone types(Activity... types) {
        return add(TYPES, types);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected Milestone view(Node other) {
        return new Milestone(other);
    }
}
