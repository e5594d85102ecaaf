package dev.gatewright.simulation.run;

import dev.gatewright.simulation.scenario.Outcome;
import dev.gatewright.simulation.step.Course;
import dev.gatewright.simulation.step.StepSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the steps of one job go: where only the job's time is said, its steps share it. */
final class JobCourse implements Course {

    private final Instructions.OfJob said;
    private final long assumed;

    JobCourse(Instructions.OfJob said, List<StepSpec> steps) {
        this.said = said;
        long working = steps.stream()
                .filter(step -> step.kind() == StepSpec.Kind.WORK && !step.isBackground())
                .count();
        this.assumed = said.seconds().map(all -> all / Math.max(1, working)).orElse(said.assumedSeconds());
    }

    @Override
    public Optional<Outcome> outcome(StepSpec step) {
        return said.outcome(step);
    }

    @Override
    public Map<String, String> outputs(StepSpec step) {
        return said.outputs(step);
    }

    @Override
    public Optional<Long> seconds(StepSpec step) {
        return said.seconds(step);
    }

    @Override
    public Course within(StepSpec step) {
        return said.within(step);
    }

    @Override
    public long assumedSeconds() {
        return assumed;
    }
}
