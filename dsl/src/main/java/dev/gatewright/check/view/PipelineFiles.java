package dev.gatewright.check.view;

import dev.gatewright.block.LocalPath;
import java.util.List;
import java.util.Optional;

/**
 * Workflows and actions that are judged together.
 *
 * @param workflows the workflows
 * @param actions the actions
 * @param callees who finds other workflows that jobs call, and other actions that steps use
 */
public record PipelineFiles(List<WorkflowFile> workflows, List<ActionFile> actions, Callees callees) {

    /**
     * Workflows and actions that are judged together.
     *
     * @param workflows the workflows, copied
     * @param actions the actions, copied
     * @param callees who finds the workflows that jobs call
     */
    public PipelineFiles {
        workflows = List.copyOf(workflows);
        actions = List.copyOf(actions);
    }

    /**
     * The workflow that a job calls.
     *
     * @param job the job
     * @return the workflow, empty when the job calls none that is known
     */
    public Optional<WorkflowFile> callee(JobEntry job) {
        return job.get("uses").flatMap(Spot::literal).flatMap(callees::find);
    }

    /**
     * The action of this repository that a step uses.
     *
     * @param uses what the step says at {@code uses}
     * @return the action, empty when it is another repository's, or isn't known
     */
    public Optional<ActionFile> action(String uses) {
        boolean local = LocalPath.isMeant(uses);
        if (!local) {
            return Optional.empty();
        }
        String folder = uses.substring(2).replaceAll("/+$", "");
        return actions.stream()
                .filter(action -> action.isAt(folder))
                .findFirst()
                .or(() -> callees.action(folder));
    }
}
