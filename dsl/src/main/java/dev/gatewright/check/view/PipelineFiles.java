package dev.gatewright.check.view;

import java.util.List;
import java.util.Optional;

/**
 * Workflows and actions that are judged together.
 *
 * @param workflows the workflows
 * @param actions the actions
 * @param callees who finds the workflows that jobs call
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
}
