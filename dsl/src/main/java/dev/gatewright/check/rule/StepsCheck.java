package dev.gatewright.check.rule;

import dev.gatewright.check.view.ActionFile;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.StepEntry;
import dev.gatewright.check.view.WorkflowFile;
import java.util.List;

/** A check of a list of steps: those of a job, or those of a composite action. */
public interface StepsCheck extends JobCheck, ActionCheck {

    /**
     * Reports what is wrong with steps.
     *
     * @param steps the steps, in order
     * @param report where to report it
     */
    void check(List<StepEntry> steps, Report report);

    @Override
    default void check(WorkflowFile workflow, JobEntry job, Report report) {
        check(job.steps(), report);
    }

    @Override
    default void check(ActionFile action, Report report) {
        check(action.steps(), report);
    }
}
