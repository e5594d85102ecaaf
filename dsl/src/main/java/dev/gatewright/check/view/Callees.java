package dev.gatewright.check.view;

import java.util.List;
import java.util.Optional;

/** Finds the workflows that jobs call. */
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
     * Finds workflows of the repository, by {@code ./path} and {@code $/path}.
     *
     * @param workflows the workflows
     * @return who finds them
     */
    static Callees local(List<WorkflowFile> workflows) {
        return uses -> workflows.stream()
                .filter(workflow -> uses.equals("./.github/workflows/" + workflow.name())
                        || uses.equals("$/.github/workflows/" + workflow.name()))
                .findFirst();
    }

    /**
     * Asks others where these find nothing.
     *
     * @param others the others
     * @return both
     */
    default Callees or(Callees others) {
        return uses -> find(uses).or(() -> others.find(uses));
    }
}
