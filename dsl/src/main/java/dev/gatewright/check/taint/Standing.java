package dev.gatewright.check.taint;

import dev.gatewright.check.view.ActionFile;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.PipelineFiles;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.yaml.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where an expression stands, as far as values that flow into it are concerned. */
final class Standing {

    private final PipelineFiles files;
    private final @Nullable WorkflowFile workflow;
    private final @Nullable ActionFile action;
    private final @Nullable JobEntry job;
    private final @Nullable StepEntry step;

    private Standing(
            PipelineFiles files,
            @Nullable WorkflowFile workflow,
            @Nullable ActionFile action,
            @Nullable JobEntry job,
            @Nullable StepEntry step) {
        this.files = files;
        this.workflow = workflow;
        this.action = action;
        this.job = job;
        this.step = step;
    }

    static Standing in(PipelineFiles files, WorkflowFile workflow) {
        return new Standing(files, workflow, null, null, null);
    }

    static Standing in(PipelineFiles files, ActionFile action) {
        return new Standing(files, null, action, null, null);
    }

    Standing at(JobEntry other) {
        return new Standing(files, workflow, action, other, null);
    }

    Standing at(StepEntry other) {
        return new Standing(files, workflow, action, job, other);
    }

    PipelineFiles files() {
        return files;
    }

    Optional<WorkflowFile> workflow() {
        return Optional.ofNullable(workflow);
    }

    Optional<ActionFile> action() {
        return Optional.ofNullable(action);
    }

    Optional<JobEntry> job() {
        return Optional.ofNullable(job);
    }

    Optional<StepEntry> step() {
        return Optional.ofNullable(step);
    }

    /** All steps of the job or of the action, those of groups too. */
    List<StepEntry> steps() {
        List<StepEntry> steps = job != null ? job.steps() : action != null ? action.steps() : List.of();
        return StepEntry.flat(steps);
    }

    /** The steps that have run: those above the step, or all. */
    List<StepEntry> before() {
        List<StepEntry> steps = steps();
        int end = 0;
        while (end < steps.size() && steps.get(end).body().node() != node()) {
            end++;
        }
        return steps.subList(0, end);
    }

    /** What holds an {@code env} that counts here, the nearest first. */
    List<Spot> owners() {
        return Stream.of(
                        step().map(StepEntry::body),
                        job().map(JobEntry::body),
                        workflow().map(WorkflowFile::root))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Two are equal when they are of the same nodes. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Standing that
                && workflow == that.workflow
                && action == that.action
                && job == that.job
                && node() == that.node();
    }

    @Override
    public int hashCode() {
        return 31 * (31 * System.identityHashCode(workflow) + System.identityHashCode(job))
                + System.identityHashCode(node());
    }

    private @Nullable Node node() {
        return step == null ? null : step.body().node();
    }

    /** The place for people. */
    @Override
    public String toString() {
        String file = workflow()
                .map(WorkflowFile::toString)
                .or(() -> action().map(found -> "the action `" + found + "`"))
                .orElse("");
        return job().map(found -> "job `" + found.id() + "` of " + file).orElse(file);
    }
}
