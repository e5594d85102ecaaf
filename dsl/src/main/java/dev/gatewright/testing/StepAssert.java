package dev.gatewright.testing;

import dev.gatewright.simulation.result.Run;
import dev.gatewright.simulation.result.StepRun;
import java.util.List;

/** Assertions about a step: of each leg where its job has a matrix. Its outcome counts, before {@code continue-on-error}. */
public final class StepAssert extends StateAssert<StepAssert> {

    private final JobAssert job;

    StepAssert(JobAssert job, String key, List<StepRun> steps) {
        super(
                job.whole(),
                "step `" + key + "` of " + job.what(),
                steps.stream()
                        .map(step -> new State(step.name(), step.outcome(), step.reason()))
                        .toList());
        this.job = job;
    }

    @Override
    StepAssert self() {
        return this;
    }

    @Override
    boolean concerns(Run run) {
        return job.concerns(run);
    }

    /**
     * Another step of the same job.
     *
     * @param key its id, {@code #N}, or its name on the run's page
     * @return its assertions
     */
    public StepAssert step(String key) {
        return job.step(key);
    }
}
