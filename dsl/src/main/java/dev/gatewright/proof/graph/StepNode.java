package dev.gatewright.proof.graph;

import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.model.StepModel;

/**
 * A step in an entry.
 *
 * @param model the step
 * @param runs whether it begins
 * @param fails whether it begins and fails, also where that is let pass
 * @param failsJob whether it begins and fails, and its job with it
 * @param isCancelled whether its job is cancelled while it runs, and it with it
 * @param passed whether it begins and succeeds
 * @param isCut whether its job is cancelled while it runs; where its condition holds all the same, it goes on, and is taken to
 *     end within the time that GitHub gives it
 */
public record StepNode(
        StepModel model,
        Literal runs,
        Literal fails,
        Literal failsJob,
        Literal isCancelled,
        Literal passed,
        Literal isCut) {}
