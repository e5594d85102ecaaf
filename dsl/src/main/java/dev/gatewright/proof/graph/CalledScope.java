package dev.gatewright.proof.graph;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Null;
import dev.gatewright.proof.formula.Circuit;
import dev.gatewright.proof.formula.Literal;
import java.util.List;
import java.util.Optional;

/** What names mean in the outputs of a called workflow. */
record CalledScope(Circuit circuit, EntryScope entry, Inputs inputs, JobNode caller) implements Scope {

    @Override
    public Expression resolve(List<String> path) {
        if (path.get(0).equals("inputs") && path.size() == 2) {
            return inputs.get(path.get(1));
        }
        if (!path.get(0).equals("jobs") || path.size() < 3) {
            return entry.resolve(path);
        }
        Optional<JobNode> job = caller.inner.stream()
                .filter(each -> each.model.id().equalsIgnoreCase(path.get(1)))
                .findFirst();
        if (job.isEmpty()) {
            return new Null();
        }
        return path.get(2).equals("result")
                ? JobScope.result(circuit, job.get())
                : path.size() == 4 ? Outputs.of(circuit, job.get(), path.get(3)) : entry.free(String.join(".", path));
    }

    @Override
    public List<Expression> results() {
        return List.of();
    }

    @Override
    public Literal success(List<String> jobs) {
        return Literal.TRUE;
    }

    @Override
    public Literal failure(List<String> jobs) {
        return Literal.FALSE;
    }

    @Override
    public Literal cancelled() {
        return Literal.FALSE;
    }
}
