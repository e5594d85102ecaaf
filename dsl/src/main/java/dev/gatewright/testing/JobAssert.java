package dev.gatewright.testing;

import dev.gatewright.expression.Label;
import dev.gatewright.expression.value.Value;
import dev.gatewright.reference.Output;
import dev.gatewright.reference.StepId;
import dev.gatewright.simulation.result.Conclusion;
import dev.gatewright.simulation.result.JobRun;
import dev.gatewright.simulation.result.Run;
import dev.gatewright.simulation.result.StepRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Assertions about a job, with all its legs where it has a matrix. One that calls a workflow fails or is cancelled when a job
 * inside is, and succeeds when one does; its steps are those of the jobs inside.
 */
public final class JobAssert extends StateAssert<JobAssert> {

    private final List<JobRun> jobs;

    JobAssert(RehearsedAssert whole, String name, Legs legs) {
        super(whole, "job `" + name + "`", legs.states(name));
        this.jobs = legs.jobs();
    }

    @Override
    JobAssert self() {
        return this;
    }

    @Override
    boolean concerns(Run run) {
        return run.jobs().stream().anyMatch(jobs::contains);
    }

    /**
     * A step of it; of several legs, of each.
     *
     * @param step the step
     * @return its assertions
     */
    public StepAssert step(StepId step) {
        return step(step.id());
    }

    /**
     * A step of it; of several legs, of each.
     *
     * @param key its id, {@code #N}, or its name on the run's page
     * @return its assertions
     */
    public StepAssert step(String key) {
        List<StepRun> steps = new ArrayList<>();
        for (JobRun job : jobs) {
            job.step(key)
                    .or(() -> job.steps().stream()
                            .filter(step -> step.name().equals(key))
                            .findFirst())
                    .ifPresent(steps::add);
        }
        expect(!steps.isEmpty(), "Expected a step `" + key + "` of " + what() + ", but " + known());
        return new StepAssert(this, key, steps);
    }

    private String known() {
        String steps = jobs.stream()
                .flatMap(job -> job.steps().stream())
                .map(step -> "`" + step.key() + "`")
                .distinct()
                .collect(Collectors.joining(", "));
        return steps.isEmpty() ? "no step of it came to run." : "there are " + steps + ".";
    }

    /**
     * An output has a value.
     *
     * @param output the output
     * @param value its value
     * @param <T> the Java type of the output
     * @return these assertions
     */
    public <T> JobAssert hasOutput(Output<T> output, T value) {
        return hasOutput(output.name(), Label.of(value));
    }

    /**
     * An output has a value.
     *
     * @param name the output
     * @param value its value
     * @return these assertions
     */
    public JobAssert hasOutput(String name, String value) {
        for (JobRun job : jobs) {
            Optional<Value> there = Optional.ofNullable(job.outputs().get(name));
            expect(
                    there.filter(known -> !(known instanceof Value.Unknown))
                            .filter(known -> known.text().equals(value))
                            .isPresent(),
                    "Expected output `" + name + "` of " + what() + " to be \"" + value + "\", but "
                            + there.map(JobAssert::said).orElse("there is none."));
        }
        return this;
    }

    private static String said(Value value) {
        return value instanceof Value.Unknown unknown
                ? "it isn't known (" + unknown.reason() + ")."
                : "it is \"" + value.text() + "\".";
    }

    /**
     * A reviewer let it deploy.
     *
     * @return these assertions
     */
    public JobAssert isApproved() {
        return expect(
                jobs.stream().allMatch(job -> job.grant().approval()),
                "Expected that somebody approved " + what() + ", but nobody did.");
    }

    /**
     * It began to run, whatever became of it.
     *
     * @return these assertions
     */
    public JobAssert ran() {
        return expect(jobs.stream().anyMatch(JobAssert::ran), "Expected that " + what() + " ran, but it never began.");
    }

    /**
     * It never began to run: it was skipped, waits, or was refused before.
     *
     * @return these assertions
     */
    public JobAssert neverRan() {
        return expect(
                jobs.stream().noneMatch(JobAssert::ran), "Expected that " + what() + " never ran, but it began to.");
    }

    private static boolean ran(JobRun job) {
        return job.conclusion() == Conclusion.UNKNOWN
                || job.steps().stream().anyMatch(step -> step.span().isPresent());
    }
}
