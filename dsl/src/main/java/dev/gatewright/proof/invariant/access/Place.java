package dev.gatewright.proof.invariant.access;

import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.graph.Graph;
import dev.gatewright.proof.graph.JobNode;
import dev.gatewright.proof.model.StepModel;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A step where it runs: in a job, or in an action of this repository that a step of a job uses.
 *
 * @param scope the job or the action
 * @param step the step
 */
record Place(Scope scope, StepModel step) {

    /** All steps of a job, those of actions within too. */
    static Stream<Place> in(Graph graph, JobNode job) {
        return Scope.of(graph.library(), job).places();
    }

    JobNode job() {
        return scope.job();
    }

    /** The inside of the action that it uses, empty when that is none of this repository. */
    Optional<Scope> inside() {
        return scope.inside(this);
    }

    /** Whether it runs; within an action, whether the step of the job does that uses it. */
    Literal runs() {
        if (scope.use().isPresent()) {
            return scope.use().get().by().runs();
        }
        return job().mayRun(step);
    }

    /** The step for people. */
    @Override
    public String toString() {
        return "step `" + step.label() + "` of " + scope;
    }
}
