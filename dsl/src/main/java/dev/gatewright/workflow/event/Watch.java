package dev.gatewright.workflow.event;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.yaml.Node;
import java.util.List;

/**
 * Runs the workflow when somebody stars the repository. The workflow file must be on the default branch.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", {@code watch}.
 */
public final class Watch extends Event<Watch> {

    /** The activities that count. */
    public static final Key<List<Activity>> TYPES = activities(Activity.class);
    /** The keys below {@code on.watch}. */
    public static final Keys KEYS = Keys.of("watch", TYPES);
    /** {@code on.watch}. */
    public static final Key<Watch> KEY = key(KEYS, Watch::new);

    /** What can happen. */
    public enum Activity implements ActivityType {
        /** Somebody starred the repository. */
        STARTED
    }

    Watch(Node tree) {
        super(tree);
    }

    /**
     * This event, for these activities too. Without any, all of them count.
     *
     * @param types the activities
     * @return the event
     */
    public Watch types(Activity... types) {
        return add(TYPES, types);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected Watch view(Node other) {
        return new Watch(other);
    }
}
