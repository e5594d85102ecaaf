package dev.gatewright.workflow.event;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.yaml.Node;
import java.util.List;

/**
 * Runs the workflow when something happens to a release. A draft starts nothing until it is published, and then
 * {@code published} alone if it is a pre-release.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", {@code release}.
 */
public final class Release extends Event<Release> {

    /** The activities that count. */
    public static final Key<List<Activity>> TYPES = activities(Activity.class);
    /** The keys below {@code on.release}. */
    public static final Keys KEYS = Keys.of("release", TYPES);
    /** {@code on.release}. */
    public static final Key<Release> KEY = key(KEYS, Release::new);

    /** What can happen. */
    public enum Activity implements ActivityType {
        /** A release, stable or not, was published. */
        PUBLISHED,
        /** A release was taken back. */
        UNPUBLISHED,
        /** A release was created; a draft is none yet. */
        CREATED,
        /** A release was edited. */
        EDITED,
        /** A release was deleted. */
        DELETED,
        /** A release was published as a pre-release. */
        PRERELEASED,
        /** A release was published, or is a pre-release no more. */
        RELEASED
    }

    Release(Node tree) {
        super(tree);
    }

    /**
     * This event, for these activities too. Without any, all of them count.
     *
     * @param types the activities
     * @return the event
     */
    public Release types(Activity... types) {
        return add(TYPES, types);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected Release view(Node other) {
        return new Release(other);
    }
}
