package dev.gatewright.workflow.event;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.yaml.Node;
import java.util.List;

/**
 * Runs the workflow when something happens to a project board (classic). GitHub dropped projects (classic): no such
 * event happens on github.com any more, only older versions of GitHub Enterprise Server still have it. The workflow
 * file must be on the default branch.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", {@code project}.
 */
public final class Project extends Event<Project> {

    /** The activities that count. */
    public static final Key<List<Activity>> TYPES = activities(Activity.class);
    /** The keys below {@code on.project}. */
    public static final Keys KEYS = Keys.of("project", TYPES);
    /** {@code on.project}. */
    public static final Key<Project> KEY = key(KEYS, Project::new);

    /** What can happen. */
    public enum Activity implements ActivityType {
        /** A board was created. */
        CREATED,
        /** A board was closed. */
        CLOSED,
        /** A board was opened again. */
        REOPENED,
        /** A board was edited. */
        EDITED,
        /** A board was deleted. */
        DELETED
    }

    Project(Node tree) {
        super(tree);
    }

    /**
     * This event, for these activities too. Without any, all of them count.
     *
     * @param types the activities
     * @return the event
     */
    public Project types(Activity... types) {
        return add(TYPES, types);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected Project view(Node other) {
        return new Project(other);
    }
}
