package dev.gatewright.expression.evaluate;

import dev.gatewright.expression.value.Truth;
import dev.gatewright.expression.value.Value;
import java.util.List;

/** What became of the jobs and steps before: what {@code success()}, {@code failure()} and {@code cancelled()} say. */
public interface Status {

    /** All went well. */
    Status SUCCEEDED = new Known(Truth.TRUE, Truth.FALSE, Truth.FALSE);

    /** Something failed. */
    Status FAILED = new Known(Truth.FALSE, Truth.TRUE, Truth.FALSE);

    /** The run was cancelled. */
    Status CANCELLED = new Known(Truth.FALSE, Truth.FALSE, Truth.TRUE);

    /** Nobody can say. */
    Status UNKNOWN = new Known(Truth.UNKNOWN, Truth.UNKNOWN, Truth.UNKNOWN);

    /**
     * Whether all went well.
     *
     * @param jobs ids of jobs that are meant, empty for all before
     * @return a boolean, or an unknown one
     */
    Value success(List<String> jobs);

    /**
     * Whether something failed.
     *
     * @param jobs ids of jobs that are meant, empty for all before
     * @return a boolean, or an unknown one
     */
    Value failure(List<String> jobs);

    /**
     * Whether the run was cancelled.
     *
     * @return a boolean, or an unknown one
     */
    Value cancelled();

    /**
     * The same answer whichever job is meant.
     *
     * @param success whether all went well
     * @param failure whether something failed
     * @param isCancelled whether the run was cancelled
     */
    record Known(Truth success, Truth failure, Truth isCancelled) implements Status {
        @Override
        public Value success(List<String> jobs) {
            return Value.of(success, "success()");
        }

        @Override
        public Value failure(List<String> jobs) {
            return Value.of(failure, "failure()");
        }

        @Override
        public Value cancelled() {
            return Value.of(isCancelled, "cancelled()");
        }
    }
}
