package dev.gatewright.workflow.event;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.yaml.Node;
import java.util.List;

/**
 * Runs the workflow when a check suite, the check runs of one commit, ends. The check suites of GitHub Actions
 * itself don't count. The workflow file must be on the default branch.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", {@code check_suite}.
 */
public final class CheckSuite extends Event<CheckSuite> {

    /** The activities that count. */
    public static final Key<List<Activity>> TYPES = activities(Activity.class);
    /** The keys below {@code on.check_suite}. */
    public static final Keys KEYS = Keys.of("check_suite", TYPES);
    /** {@code on.check_suite}. */
    public static final Key<CheckSuite> KEY = key(KEYS, CheckSuite::new);

    /** What can happen. */
    public enum Activity implements ActivityType {
        /** All check runs of the suite ended. */
        COMPLETED
    }

    CheckSuite(Node tree) {
        super(tree);
    }

    /**
     * This event, for these activities too. Without any, all of them count.
     *
     * @param types the activities
     * @return the event
     */
    public CheckSuite types(Activity... types) {
        return add(TYPES, types);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected CheckSuite view(Node other) {
        return new CheckSuite(other);
    }
}
