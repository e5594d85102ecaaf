package dev.gatewright.check.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the workflows that jobs call, and the actions that steps use. */
@FunctionalInterface
public interface Callees {

    /** Nobody is found. */
    Callees NONE = uses -> Optional.empty();

    /**
     * Finds a workflow.
     *
     * @param uses what a job says at {@code uses}
     * @return the workflow, empty when it isn't known
     */
    Optional<WorkflowFile> find(String uses);

    /**
     * Finds an action of the repository.
     *
     * @param folder its folder, from the repository's root
     * @return the action, empty when it isn't known
     */
    default Optional<ActionFile> action(String folder) {
        return Optional.empty();
    }

    /**
     * Whether a workflow of the repository isn't there.
     *
     * @param uses what a job says at {@code uses}
     * @return true when the repository is at hand, and has no such file
     */
    default boolean isMissing(String uses) {
        return false;
    }

    /**
     * Whether the files are a checkout of git, which has all that the repository has.
     *
     * @return true when they are
     */
    default boolean isCheckout() {
        return false;
    }

    /**
     * Whether an action of the repository isn't there.
     *
     * @param uses what a step says at {@code uses}
     * @return true when the repository is at hand, and has no action in this folder of its own
     */
    default boolean isMissingAction(String uses) {
        return false;
    }

    /**
     * Whether a file of the repository isn't there, nor made by anybody.
     *
     * @param path its path from the repository's root
     * @return true when the repository is a checkout, which has all files but those that git ignores
     */
    default boolean isMissingFile(String path) {
        return false;
    }

    /**
     * Finds workflows of the repository, by {@code ./path} and {@code $/path}.
     *
     * @param workflows the workflows
     * @return who finds them
     */
    static Callees local(List<WorkflowFile> workflows) {
        Map<String, WorkflowFile> byPath = new HashMap<>();
        for (WorkflowFile workflow : workflows) {
            byPath.putIfAbsent("./.github/workflows/" + workflow.name(), workflow);
            byPath.putIfAbsent("$/.github/workflows/" + workflow.name(), workflow);
        }
        return uses -> Optional.ofNullable(byPath.get(uses));
    }

    /**
     * Asks others where these find nothing.
     *
     * @param others the others
     * @return both
     */
    default Callees or(Callees others) {
        Callees first = this;
        return new Callees() {
            @Override
            public Optional<WorkflowFile> find(String uses) {
                return first.find(uses).or(() -> others.find(uses));
            }

            @Override
            public Optional<ActionFile> action(String folder) {
                return first.action(folder).or(() -> others.action(folder));
            }

            @Override
            public boolean isMissing(String uses) {
                return first.isMissing(uses) || others.isMissing(uses);
            }

            @Override
            public boolean isCheckout() {
                return first.isCheckout() || others.isCheckout();
            }

            @Override
            public boolean isMissingFile(String path) {
                return first.isMissingFile(path) || others.isMissingFile(path);
            }

            @Override
            public boolean isMissingAction(String uses) {
                return first.isMissingAction(uses) || others.isMissingAction(uses);
            }
        };
    }
}
