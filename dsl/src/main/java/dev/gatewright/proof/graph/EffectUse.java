package dev.gatewright.proof.graph;

import dev.gatewright.proof.formula.Literal;
import dev.gatewright.workflow.setting.Effect.Kind;
import java.util.Optional;

/**
 * A job or a step that does something to the world.
 *
 * @param kind what it does
 * @param environment the environment that it does it to; empty when it concerns none, or when nobody knows which
 * @param job the job
 * @param step the step, empty when the whole job does it
 * @param when whether it is this environment, once the job runs
 * @param inferred why it is believed to do that, empty when it was said
 */
public record EffectUse(
        Kind kind, String environment, JobNode job, Optional<StepNode> step, Literal when, String inferred) {

    /**
     * Whether it begins.
     *
     * @return the formula
     */
    public Literal runs() {
        return job.circuit().and(when, step.map(StepNode::runs).orElseGet(job::runs));
    }

    /**
     * Whether it is done without a failure, also one that is let pass.
     *
     * @return the formula
     */
    public Literal passed() {
        return job.circuit().and(when, step.map(StepNode::passed).orElseGet(job::passed));
    }

    /**
     * Whether it begins in a leg of its job's matrix: the one that is looked at, or, where it isn't meant to in that one,
     * another.
     *
     * @return the formula
     */
    public Literal runsInALeg() {
        Literal failing = step.isPresent() ? Literal.FALSE : job.circuit().and(when, job.failsElsewhere());
        return job.circuit().or(runs(), failing, job.inAnotherLeg(runs(), runs()));
    }

    /**
     * Whether it is done without a failure in a leg of its job's matrix: the one that is looked at, or, where it isn't meant to
     * happen in that one, another.
     *
     * @return the formula
     */
    public Literal passedInALeg() {
        return job.circuit().or(passed(), job.inAnotherLeg(runs(), passed()));
    }

    /**
     * Whether it begins and fails.
     *
     * @return the formula
     */
    public Literal fails() {
        return job.circuit().and(when, step.map(StepNode::fails).orElseGet(job::fails));
    }

    /**
     * Whether it begins and is cancelled.
     *
     * @return the formula
     */
    public Literal cancelled() {
        return job.circuit()
                .and(
                        when,
                        step.map(StepNode::isCancelled)
                                .orElseGet(() -> job.circuit().and(job.runs(), job.isCut())));
    }

    /** The job or step for people. */
    @Override
    public String toString() {
        return step.map(each -> "step `" + each.model().label() + "` of job `" + job.path() + "`")
                .orElseGet(() -> "job `" + job.path() + "`");
    }
}
