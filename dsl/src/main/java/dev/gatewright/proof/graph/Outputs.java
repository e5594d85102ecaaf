package dev.gatewright.proof.graph;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Reference;
import dev.gatewright.expression.Expression.Text;
import dev.gatewright.proof.formula.Circuit;
import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.model.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What jobs put out. */
final class Outputs {

    private Outputs() {}

    /** An output of a job: empty when the job was skipped or doesn't declare it. */
    static Expression of(Circuit circuit, JobNode job, String name) {
        Expression value = job.model.isCall() ? called(circuit, job, name) : declared(job, name);
        return guarded(circuit, circuit.or(job.succeeded, job.failed, job.cancelled), value);
    }

    private static Expression declared(JobNode job, String name) {
        Optional<Expression> written = find(job.model.outputs(), name);
        if (written.isEmpty()) {
            return new Text("");
        }
        Scope scope = job.stepScope();
        Expression value = new Reducer(scope).reduce(written.get());
        return textual(value);
    }

    private static Expression called(Circuit circuit, JobNode job, String name) {
        JobScope scope = Objects.requireNonNull(job.scope);
        if (job.called == null) {
            return scope.resolve(List.of("outputs", name));
        }
        Map<String, Expression> all = new LinkedHashMap<>();
        job.called
                .declared("workflow_call", "outputs")
                .forEach((output, mapping) ->
                        mapping.get("value").ifPresent(value -> all.put(output, Texts.expression(value))));
        return find(all, name)
                .map(value ->
                        textual(new Reducer(scope.ofOutputs(Objects.requireNonNull(job.calledInputs))).reduce(value)))
                .orElse(new Text(""));
    }

    private static Expression textual(Expression value) {
        return Reducer.value(value)
                .<Expression>map(known -> new Text(known.text()))
                .orElse(value);
    }

    private static Optional<Expression> find(Map<String, Expression> all, String name) {
        return all.entrySet().stream()
                .filter(each -> each.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Expression guarded(Circuit circuit, Literal present, Expression value) {
        if (value instanceof Reference reference && reference.referent() instanceof Symbol symbol) {
            return new Reference(new Guarded(circuit, present, symbol));
        }
        return present.isTrue() ? value : new Reference(new Maybe(circuit, present, value));
    }
}
