package dev.gatewright.proof.graph;

import dev.gatewright.expression.Expression;
import dev.gatewright.proof.formula.Literal;
import java.util.List;

/**
 * What names mean in a job's {@code if} when the run is cancelled while the job runs: GitHub asks it again, and a job whose
 * {@code if} is true then goes on.
 *
 * <p>Source: GitHub's documentation, "Workflow cancellation reference".
 *
 * @param before what they meant when the job began
 */
record Interrupted(Scope before) implements Scope {

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
        return Literal.FALSE;
    }

    @Override
    public Literal failure(List<String> jobs) {
        return before.failure(jobs);
    }

    @Override
    public Literal cancelled() {
        return Literal.TRUE;
    }
}
