package dev.gatewright.check.view;

import java.util.ArrayList;
import java.util.List;

/** The mappings of a file that can have {@code env} or {@code with}. */
public final class Owners {

    private Owners() {}

    /**
     * Those of a workflow.
     *
     * @param workflow the workflow
     * @return the workflow itself, its jobs, their containers and services, and their steps, in order
     */
    public static List<Spot> of(WorkflowFile workflow) {
        List<Spot> owners = new ArrayList<>();
        owners.add(workflow.root());
        for (JobEntry job : workflow.jobs()) {
            owners.add(job.body());
            job.get("container").ifPresent(owners::add);
            job.body().pairs("services").forEach(service -> owners.add(service.value()));
            job.allSteps().forEach(step -> owners.add(step.body()));
        }
        return owners;
    }

    /**
     * Those of an action.
     *
     * @param action the action
     * @return what stands at {@code runs}, and its steps, in order
     */
    public static List<Spot> of(ActionFile action) {
        List<Spot> owners = new ArrayList<>();
        action.root().get("runs").ifPresent(owners::add);
        StepEntry.flat(action.steps()).forEach(step -> owners.add(step.body()));
        return owners;
    }
}
