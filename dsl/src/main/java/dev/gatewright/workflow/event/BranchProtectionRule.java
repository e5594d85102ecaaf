package dev.gatewright.workflow.event;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.yaml.Node;
import java.util.List;

/**
 * Runs the workflow when the rules that protect branches change. The workflow file must be on the default branch.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", {@code branch_protection_rule}.
 */
public final class BranchProtectionRule extends Event<BranchProtectionRule> {

    /** The activities that count. */
    public static final Key<List<Activity>> TYPES = activities(Activity.class);
    /** The keys below {@code on.branch_protection_rule}. */
    public static final Keys KEYS = Keys.of("branch_protection_rule", TYPES);
    /** {@code on.branch_protection_rule}. */
    public static final Key<BranchProtectionRule> KEY = key(KEYS, BranchProtectionRule::new);

    /** What can happen. */
    public enum Activity implements ActivityType {
        /** A rule was made. */
        CREATED,
        /** A rule was changed. */
        EDITED,
        /** A rule was deleted. */
        DELETED
    }

    BranchProtectionRule(Node tree) {
        super(tree);
    }

    /**
     * This event, for these activities too. Without any, all of them count.
     *
     * @param types the activities
     * @return the event
     */
    public BranchProtectionRule types(Activity... types) {
        return add(TYPES, types);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected BranchProtectionRule view(Node other) {
        return new BranchProtectionRule(other);
    }
}
