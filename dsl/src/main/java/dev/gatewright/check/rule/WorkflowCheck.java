package dev.gatewright.check.rule;

import dev.gatewright.check.view.WorkflowFile;

/** A check of one workflow by itself. */
public interface WorkflowCheck extends Check {

    /**
     * Reports what is wrong with a workflow.
     *
     * @param workflow the workflow
     * @param report where to report it
     */
    void check(WorkflowFile workflow, Report report);
}
