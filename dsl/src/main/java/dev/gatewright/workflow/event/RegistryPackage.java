package dev.gatewright.workflow.event;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.yaml.Node;
import java.util.List;

/**
 * Runs the workflow when something happens to a package of the repository. An image of several architectures counts
 * once for each manifest. The workflow file must be on the default branch.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", {@code registry_package}.
 */
public final class RegistryPackage extends Event<RegistryPackage> {

    /** The activities that count. */
    public static final Key<List<Activity>> TYPES = activities(Activity.class);
    /** The keys below {@code on.registry_package}. */
    public static final Keys KEYS = Keys.of("registry_package", TYPES);
    /** {@code on.registry_package}. */
    public static final Key<RegistryPackage> KEY = key(KEYS, RegistryPackage::new);

    /** What can happen. */
    public enum Activity implements ActivityType {
        /** A package was published. */
        PUBLISHED,
        /** A package was updated. */
        UPDATED
    }

    RegistryPackage(Node tree) {
        super(tree);
    }

    /**
     * This event, for these activities too. Without any, all of them count.
     *
     * @param types the activities
     * @return the event
     */
    public RegistryPackage types(Activity... types) {
        return add(TYPES, types);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected RegistryPackage view(Node other) {
        return new RegistryPackage(other);
    }
}
