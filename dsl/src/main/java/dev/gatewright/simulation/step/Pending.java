package dev.gatewright.simulation.step;

import dev.gatewright.simulation.result.Conclusion;
import dev.gatewright.simulation.result.Span;
import dev.gatewright.simulation.result.StepRun;
import java.util.Optional;

/**
 * A background step that nobody has waited for yet.
 *
 * @param step the step
 * @param run what becomes of it when nothing comes between
 * @param start when it started
 * @param end when it ends
 * @param endless whether it goes on until a step stops it, so that its end is only assumed
 * @param outlives whether it goes on when the job is cancelled
 */
record Pending(StepSpec step, StepRun run, long start, long end, boolean endless, boolean outlives) {

    /** What became of it when the job was or wasn't cancelled meanwhile. */
    StepRun settled(Interruption interruption) {
        long limit = outlives ? interruption.end() : interruption.at();
        boolean inTime = end < limit || end == limit && (outlives || start == end || !interruption.stopsEnding());
        return inTime || run.outcome() == Conclusion.SKIPPED ? run : stopped(limit, interruption.reason());
    }

    StepRun stopped(long at, String reason) {
        StepRun cancelled = run.ended(Conclusion.CANCELLED, reason);
        return new StepRun(
                cancelled.id(),
                cancelled.number(),
                cancelled.name(),
                cancelled.outcome(),
                cancelled.conclusion(),
                reason,
                cancelled.outputs(),
                Optional.of(new Span(start, Math.max(start, at))));
    }
}
