package dev.gatewright.simulation.step;

import dev.gatewright.expression.evaluate.EvaluationContext;
import dev.gatewright.simulation.result.Conclusion;
import dev.gatewright.simulation.result.Gap;
import dev.gatewright.simulation.result.StepRun;
import java.util.List;
import java.util.OptionalLong;

/**
 * What became of the steps of a job. Times count from the job's start.
 *
 * @param steps the steps, in order
 * @param result what it makes of the job
 * @param reason why
 * @param seconds how long it took
 * @param cancelsRun when the run is cancelled because a step was said to be, empty when none was
 * @param context what an output of the job is evaluated in
 * @param gaps what wasn't known, and mattered
 */
public record StepsResult(
        List<StepRun> steps,
        Conclusion result,
        String reason,
        long seconds,
        OptionalLong cancelsRun,
        EvaluationContext context,
        List<Gap> gaps) {

    /**
     * What became of the steps of a job.
     *
     * @param steps the steps, copied
     * @param result what it makes of the job
     * @param reason why
     * @param seconds how long it took
     * @param cancelsRun when the run is cancelled
     * @param context what an output of the job is evaluated in
     * @param gaps what wasn't known, copied
     */
    public StepsResult {
        steps = List.copyOf(steps);
        gaps = List.copyOf(gaps);
    }
}
