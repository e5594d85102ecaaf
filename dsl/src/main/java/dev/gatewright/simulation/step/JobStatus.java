package dev.gatewright.simulation.step;

import dev.gatewright.expression.evaluate.Status;
import dev.gatewright.expression.value.Truth;
import dev.gatewright.expression.value.Value;
import java.util.List;

/**
 * What {@code success()}, {@code failure()} and {@code cancelled()} say within a job: one status, which a failed step makes
 * {@code failure} and a cancellation {@code cancelled} for good.
 *
 * <p>Source: GitHub's documentation, "Evaluate expressions", "Status check functions"; "Contexts", {@code job.status}.
 *
 * @param failed whether a step before failed
 * @param isCancelled whether the job is cancelled
 */
record JobStatus(Truth failed, boolean isCancelled) implements Status {

    static final JobStatus FRESH = new JobStatus(Truth.FALSE, false);

    JobStatus failing(Truth more) {
        return new JobStatus(failed.or(more), isCancelled);
    }

    JobStatus cancelling() {
        return new JobStatus(failed, true);
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
        return Value.of(isCancelled);
    }

    Value word() {
        if (isCancelled) {
            return Value.of("cancelled");
        }
        return switch (failed) {
            case TRUE -> Value.of("failure");
            case FALSE -> Value.of("success");
            case UNKNOWN -> Value.unknown("job.status");
        };
    }
}
