package dev.gatewright.check.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        return uses -> find(uses).or(() -> others.find(uses));
    }
}
