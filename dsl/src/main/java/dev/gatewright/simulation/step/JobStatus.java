package dev.gatewright.simulation.step;

import dev.gatewright.expression.evaluate.Status;
import dev.gatewright.expression.value.Truth;
import dev.gatewright.expression.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * What {@code success()}, {@code failure()} and {@code cancelled()} say within a job: one status, which a failed step makes
 * {@code failure} and a cancellation {@code cancelled} for good.
 *
 * <p>Source: GitHub's documentation, "Evaluate expressions", "Status check functions"; "Contexts", {@code job.status}.
 *
 * @param failed whether a step before failed
 * @param isCancelled whether the job is cancelled
 * @param around the job's status where these are the steps of an action: they start well whatever became of the job, but
 *     {@code cancelled()} and {@code job.status} are about that one
 */
record JobStatus(Truth failed, boolean isCancelled, Optional<Value> around) implements Status {

    private static final Value CANCELLED = Value.of("cancelled");

    /** The status that steps begin with. */
    static JobStatus fresh(Optional<Value> around) {
        return new JobStatus(Truth.FALSE, false, around);
    }

    JobStatus failing(Truth more) {
        return new JobStatus(failed.or(more), isCancelled, around);
    }

    JobStatus cancelling() {
        return new JobStatus(failed, true, around);
    }

    @Override
    public Value success(List<String> jobs) {
        return Value.of(isCancelled ? Truth.FALSE : failed.not(), "success()");
    }

    @Override
    public Value failure(List<String> jobs) {
        return Value.of(isCancelled ? Truth.FALSE : failed, "failure()");
    }

    @Override
    public Value cancelled() {
        return Value.of(isCancelled || around.filter(CANCELLED::equals).isPresent());
    }

    /** {@code job.status}. */
    Value word() {
        return around.orElseGet(this::own);
    }

    /** {@code github.action_status} of the steps of an action. */
    Value own() {
        if (isCancelled) {
            return CANCELLED;
        }
        return switch (failed) {
            case TRUE -> Value.of("failure");
            case FALSE -> Value.of("success");
            case UNKNOWN -> Value.unknown("job.status");
        };
    }
}
