package dev.gatewright.simulation.result;

import dev.gatewright.expression.value.Truth;
import java.util.List;

/**
 * What the scenario does to one workflow.
 *
 * @param file its file
 * @param name its name
 * @param started whether the first event starts it, as far as that is known
 * @param reason why
 * @param source where GitHub documents the rule that decided
 * @param refused whether GitHub refuses the event itself, with an error for who caused it
 * @param runs its runs, whatever event started them, in the order in which they were requested
 */
public record WorkflowResult(
        String file, String name, Truth started, String reason, String source, boolean refused, List<Run> runs) {

    /**
     * What the scenario does to one workflow.
     *
     * @param file its file
     * @param name its name
     * @param started whether the first event starts it
     * @param reason why
     * @param source where GitHub documents the rule that decided
     * @param refused whether GitHub refuses the event itself
     * @param runs its runs, copied
     */
    public WorkflowResult {
        runs = List.copyOf(runs);
    }
}
