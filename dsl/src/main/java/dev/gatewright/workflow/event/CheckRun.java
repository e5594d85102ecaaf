package dev.gatewright.workflow.event;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.yaml.Node;
import java.util.List;

/**
 * Runs the workflow when something happens to a check run. The check runs of GitHub Actions itself don't count. The
 * workflow file must be on the default branch.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", {@code check_run}.
 */
public final class CheckRun extends Event<CheckRun> {

    /** The activities that count. */
    public static final Key<List<Activity>> TYPES = activities(Activity.class);
    /** The keys below {@code on.check_run}. */
    public static final Keys KEYS = Keys.of("check_run", TYPES);
    /** {@code on.check_run}. */
    public static final Key<CheckRun> KEY = key(KEYS, CheckRun::new);

    /** What can happen. */
    public enum Activity implements ActivityType {
        /** A check run ended. */
        COMPLETED,
        /** A check run was created. */
        CREATED,
        /** Somebody asked for a check run again. */
        REREQUESTED,
        /** Somebody asked for an action that the check run offers. */
        REQUESTED_ACTION
    }

    CheckRun(Node tree) {
        super(tree);
    }

    /**
     * This event, for these activities too. Without any, all of them count.
     *
     * @param types the activities
     * @return the event
     */
    public CheckRun types(Activity... types) {
        return add(TYPES, types);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected CheckRun view(Node other) {
        return new CheckRun(other);
    }
}
