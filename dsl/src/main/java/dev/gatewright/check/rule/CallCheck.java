package dev.gatewright.check.rule;

import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.PipelineFiles;
import dev.gatewright.check.view.WorkflowFile;

/** A check of each job that calls a workflow that is known. */
public interface CallCheck extends PipelineCheck {

    /**
     * Reports what is wrong with a call.
     *
     * @param job the job
     * @param callee the workflow that it calls
     * @param report where to report it
     */
    void check(JobEntry job, WorkflowFile callee, Report report);

    @Override
    default void check(PipelineFiles files, Report report) {
        for (WorkflowFile workflow : files.workflows()) {
            for (JobEntry job : workflow.jobs()) {
                files.callee(job).ifPresent(callee -> check(job, callee, report));
            }
        }
    }
}
