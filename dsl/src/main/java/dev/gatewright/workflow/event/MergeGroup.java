package dev.gatewright.workflow.event;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.yaml.Node;
import java.util.List;

/**
 * Runs the workflow when a pull request comes into a merge queue. Checks that a queue requires need it: they are
 * reported for the merge group, not for the pull request.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", {@code merge_group}.
 */
public final class MergeGroup extends BranchFiltered<MergeGroup> {

    /** The activities that count. */
    public static final Key<List<Activity>> TYPES = activities(Activity.class);
    /** The keys below {@code on.merge_group}. */
    public static final Keys KEYS = Keys.of("merge_group", TYPES, BRANCHES, BRANCHES_IGNORE);
    /** {@code on.merge_group}. */
    public static final Key<MergeGroup> KEY = key(KEYS, MergeGroup::new);

    /** What can happen. */
    public enum Activity implements ActivityType {
        /** The queue asks for checks of a merge group. */
        CHECKS_REQUESTED
    }

    MergeGroup(Node tree) {
        super(tree);
    }

    /**
     * This event, for these activities too. Without any, all of them count.
     *
     * @param types the activities
     * @return the event
     */
    public MergeGroup types(Activity... types) {
        return add(TYPES, types);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected MergeGroup view(Node other) {
        return new MergeGroup(other);
    }
}
