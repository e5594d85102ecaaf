package dev.gatewright.workflow.event;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.yaml.Node;
import java.util.List;

/**
 * Runs the workflow when something happens to a card on a project board (classic). GitHub dropped projects
 * (classic): no such event happens on github.com any more, only older versions of GitHub Enterprise Server still
 * have it. The workflow file must be on the default branch.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", {@code project_card}.
 */
public final class ProjectCard extends Event<ProjectCard> {

    /** The activities that count. */
    public static final Key<List<Activity>> TYPES = activities(Activity.class);
    /** The keys below {@code on.project_card}. */
    public static final Keys KEYS = Keys.of("project_card", TYPES);
    /** {@code on.project_card}. */
    public static final Key<ProjectCard> KEY = key(KEYS, ProjectCard::new);

    /** What can happen. */
    public enum Activity implements ActivityType {
        /** A card was created. */
        CREATED,
        /** A card was moved. */
        MOVED,
        /** A card became an issue. */
        CONVERTED,
        /** A card was edited. */
        EDITED,
        /** A card was deleted. */
        DELETED
    }

    ProjectCard(Node tree) {
        super(tree);
    }

    /**
     * This event, for these activities too. Without any, all of them count.
     *
     * @param types the activities
     * @return the event
     */
    public ProjectCard types(Activity... types) {
        return add(TYPES, types);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected ProjectCard view(Node other) {
        return new ProjectCard(other);
    }
}
