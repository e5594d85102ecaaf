package dev.gatewright.check.value;

import dev.gatewright.check.view.ActionFile;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import dev.gatewright.check.view.WorkflowFile;
import java.util.ArrayList;
import java.util.List;

/** The mappings of a file that can have {@code env} or {@code with}. */
final class Owners {

    private Owners() {}

    static List<Spot> of(WorkflowFile workflow) {
        List<Spot> owners = new ArrayList<>();
        owners.add(workflow.root());
        for (JobEntry job : workflow.jobs()) {
            owners.add(job.body());
            job.get("container").ifPresent(owners::add);
            job.get("services").map(Spot::pairs).orElse(List.of()).forEach(service -> owners.add(service.value()));
            job.allSteps().forEach(step -> owners.add(step.body()));
        }
        return owners;
    }

    static List<Spot> of(ActionFile action) {
        List<Spot> owners = new ArrayList<>();
        action.root().get("runs").ifPresent(owners::add);
        StepEntry.flat(action.steps()).forEach(step -> owners.add(step.body()));
        return owners;
    }
}
