package dev.gatewright.check.rule;

import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.WorkflowFile;

/** A check of each job of a workflow. */
public interface JobCheck extends WorkflowCheck {

    /**
     * Reports what is wrong with a job.
     *
     * @param workflow the workflow that it is in
     * @param job the job
     * @param report where to report it
     */
    void check(WorkflowFile workflow, JobEntry job, Report report);

    @Override
    default void check(WorkflowFile workflow, Report report) {
        for (JobEntry job : workflow.jobs()) {
            check(workflow, job, report);
        }
    }
}
