package dev.gatewright.workflow.step;

/**
 * Whatever makes a step that runs a script or uses an action: only such steps stand in a parallel group and in a composite
 * action.
 *
 * <p>Source: GitHub's documentation, "Workflow syntax", {@code jobs.<job_id>.steps[*].parallel}, and "Metadata syntax", {@code
 * runs.steps}.
 */
public interface AsWork extends AsStep {}
