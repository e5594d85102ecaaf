package dev.gatewright.workflow.event;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.yaml.Node;
import java.util.List;

/**
 * Runs the workflow when something happens to a column of a project board (classic). GitHub dropped projects
 * (classic): no such event happens on github.com any more, only older versions of GitHub Enterprise Server still
 * have it. The workflow file must be on the default branch.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", {@code project_column}.
 */
public final class ProjectColumn extends Event<ProjectColumn> {

    /** The activities that count. */
    public static final Key<List<Activity>> TYPES = activities(Activity.class);
    /** The keys below {@code on.project_column}. */
    public static final Keys KEYS = Keys.of("project_column", TYPES);
    /** {@code on.project_column}. */
    public static final Key<ProjectColumn> KEY = key(KEYS, ProjectColumn::new);

    /** What can happen. */
    public enum Activity implements ActivityType {
        /** A column was created. */
        CREATED,
        /** A column was changed. */
        UPDATED,
        /** A column was moved. */
        MOVED,
        /** A column was deleted. */
        DELETED
    }

    ProjectColumn(Node tree) {
        super(tree);
    }

    /**
     * This event, for these activities too. Without any, all of them count.
     *
     * @param types the activities
     * @return the event
     */
    public ProjectColumn types(Activity... types) {
        return add(TYPES, types);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected ProjectColumn view(Node other) {
        return new ProjectColumn(other);
    }
}
