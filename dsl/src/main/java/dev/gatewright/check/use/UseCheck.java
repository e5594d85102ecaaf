package dev.gatewright.check.use;

import dev.gatewright.check.rule.PipelineCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.view.ActionFile;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.PipelineFiles;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import dev.gatewright.check.view.WorkflowFile;
import java.util.List;

/** A check of each step that uses an action. */
interface UseCheck extends PipelineCheck {

    /**
     * Reports what is wrong with a use.
     *
     * @param step the step
     * @param uses what it says at {@code uses}
     * @param files the workflows and actions of its repository
     * @param report where to report it
     */
    void check(StepEntry step, Spot uses, PipelineFiles files, Report report);

    @Override
    default void check(PipelineFiles files, Report report) {
        for (WorkflowFile workflow : files.workflows()) {
            for (JobEntry job : workflow.jobs()) {
                check(job.steps(), files, report);
            }
        }
        for (ActionFile action : files.actions()) {
            check(action.steps(), files, report);
        }
    }

    private void check(List<StepEntry> steps, PipelineFiles files, Report report) {
        StepEntry.flat(steps).forEach(step -> step.get("uses").ifPresent(uses -> check(step, uses, files, report)));
    }
}
