package dev.gatewright.proof.invariant.access;

import dev.gatewright.expression.Expression;
import dev.gatewright.proof.graph.JobNode;
import java.util.Map;
import java.util.Optional;

/**
 * Where an expression stands: what {@code inputs} and {@code steps} are there, and variables, the nearest level first.
 *
 * @param scope the job or the action
 * @param env the variables of the nearest level
 * @param outer the levels around it
 */
record Frame(Scope scope, Map<String, Expression> env, Optional<Frame> outer) {

    /** In a step. */
    static Frame of(Place place) {
        Scope scope = place.scope();
        Frame outer = scope.use().map(use -> of(use.by())).orElseGet(() -> of(scope));
        return new Frame(scope, place.step().env(), Optional.of(outer));
    }

    /** In a job, as its outputs are. */
    static Frame of(Scope scope) {
        return new Frame(scope, scope.job().model().env(), Optional.of(ofWorkflow(scope)));
    }

    /** In a workflow, as what its calls pass. */
    static Frame ofWorkflow(Scope scope) {
        return new Frame(scope, scope.job().workflow().env(), Optional.empty());
    }

    /** Where a variable of this level has its value from. */
    Frame beyond() {
        return new Frame(scope, Map.of(), outer);
    }

    JobNode job() {
        return scope.job();
    }
}
