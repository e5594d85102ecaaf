package dev.gatewright.simulation.run;

import dev.gatewright.simulation.result.Conclusion;
import dev.gatewright.simulation.result.StepRun;
import java.util.List;

/** The steps of a job of which nobody knows whether it runs: what would be skipped anyway is, the others aren't known. */
final class Doubts {

    private Doubts() {}

    static List<StepRun> in(List<StepRun> steps, String doubt) {
        return steps.stream()
                .map(step -> step.outcome() == Conclusion.SKIPPED ? step : step.ended(Conclusion.UNKNOWN, doubt))
                .toList();
    }
}
