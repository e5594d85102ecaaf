package dev.gatewright.check.value;

import dev.gatewright.check.view.ActionFile;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import dev.gatewright.check.view.WorkflowFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The mappings of a file that can have {@code env} or {@code with}. */
final class Owners {

    private Owners() {}

    static Stream<Spot> of(WorkflowFile workflow) {
        return Stream.concat(
                Stream.of(workflow.root()), workflow.jobs().stream().flatMap(Owners::of));
    }

    static Stream<Spot> of(ActionFile action) {
        return Stream.concat(
                action.root().get("runs").stream(), action.steps().stream().flatMap(Owners::of));
    }

    private static Stream<Spot> of(JobEntry job) {
        Stream<Spot> containers = Stream.of(
                        job.get("container").map(List::of),
                        job.get("services")
                                .map(services -> services.pairs().stream()
                                        .map(Spot.Pair::value)
                                        .toList()))
                .flatMap(Optional::stream)
                .flatMap(List::stream);
        return Stream.of(Stream.of(job.body()), containers, job.steps().stream().flatMap(Owners::of))
                .flatMap(all -> all);
    }

    private static Stream<Spot> of(StepEntry step) {
        return step.flat().map(StepEntry::body);
    }
}
