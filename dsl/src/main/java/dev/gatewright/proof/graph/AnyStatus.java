package dev.gatewright.proof.graph;

import dev.gatewright.expression.Expression;
import dev.gatewright.proof.formula.Circuit;
import dev.gatewright.proof.formula.Literal;
import java.util.List;

/**
 * What names mean in a step's {@code if} when nobody looked at the steps before it: they may have passed, failed, or been
 * cancelled.
 *
 * @param before what names mean but for the status functions
 * @param status what became of the steps before
 */
record AnyStatus(Scope before, Status status) implements Scope {

    private enum Status {
        SUCCESS,
        FAILURE,
        CANCELLED
    }

    /** Whether a condition may hold, whatever became of the steps before. */
    static Literal truth(Circuit circuit, Scope scope, Expression condition) {
        return truth(circuit, scope, condition, Literal.TRUE, Literal.TRUE);
    }

    /** Whether a condition may hold where a step before may have failed, or the job been cancelled. */
    static Literal truth(Circuit circuit, Scope scope, Expression condition, Literal mayFail, Literal mayBeCut) {
        return circuit.or(
                new Translator(circuit, new AnyStatus(scope, Status.SUCCESS)).truth(condition),
                circuit.and(mayFail, new Translator(circuit, new AnyStatus(scope, Status.FAILURE)).truth(condition)),
                circuit.and(
                        mayBeCut, new Translator(circuit, new AnyStatus(scope, Status.CANCELLED)).truth(condition)));
    }

    @Override
    public Expression resolve(List<String> path) {
        return before.resolve(path);
    }

    @Override
    public List<Expression> results() {
        return before.results();
    }

    @Override
    public Literal success(List<String> jobs) {
        return Literal.of(status == Status.SUCCESS);
    }

    @Override
    public Literal failure(List<String> jobs) {
        return Literal.of(status == Status.FAILURE);
    }

    @Override
    public Literal cancelled() {
        return Literal.of(status == Status.CANCELLED);
    }
}
