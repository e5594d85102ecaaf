package dev.gatewright.workflow.event;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.yaml.Node;
import java.util.List;

/**
 * Runs the workflow when a label of the repository is created or changed. A label that is put on something is an
 * activity of {@link Issues}, {@link PullRequest} or {@link Discussion}. The workflow file must be on the default
 * branch.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", {@code label}.
 */
public final class Label extends Event<Label> {

    /** The activities that count. */
    public static final Key<List<Activity>> TYPES = activities(Activity.class);
    /** The keys below {@code on.label}. */
    public static final Keys KEYS = Keys.of("label", TYPES);
    /** {@code on.label}. */
    public static final Key<Label> KEY = key(KEYS, Label::new);

    /** What can happen. */
    public enum Activity implements ActivityType {
        /** A label was created. */
        CREATED,
        /** A label was changed. */
        EDITED,
        /** A label was deleted. */
        DELETED
    }

    Label(Node tree) {
        super(tree);
    }

    /**
     * This event, for these activities too. Without any, all of them count.
     *
     * @param types the activities
     * @return the event
     */
    public Label types(Activity... types) {
        return add(TYPES, types);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected Label view(Node other) {
        return new Label(other);
    }
}
