package dev.gatewright.proof.graph;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Null;
import dev.gatewright.expression.Expression.Reference;
import dev.gatewright.proof.formula.Circuit;
import dev.gatewright.proof.formula.Literal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What names mean in a job's {@code if} and in its other keys.
 *
 * <p>Source: GitHub's documentation, "Contexts", and "Evaluate expressions in workflows and actions", section "Status check
 * functions": they look at all ancestors.
 */
final class JobScope implements Scope {

    private final Circuit circuit;
    private final EntryScope entry;
    private final Inputs inputs;
    private final JobNode job;
    private final Map<String, Expression> open = new LinkedHashMap<>();

    JobScope(Circuit circuit, EntryScope entry, Inputs inputs, JobNode job) {
        this.circuit = circuit;
        this.entry = entry;
        this.inputs = inputs;
        this.job = job;
    }

    @Override
    public Expression resolve(List<String> path) {
        switch (path.get(0)) {
            case "needs":
                return needs(path);
            case "inputs":
                return path.size() == 2 ? inputs.get(path.get(1)) : open(path);
            case "matrix":
                return matrix(path);
            case "github":
                return path.size() == 4
                                && path.get(1).equals("event")
                                && path.get(2).equals("inputs")
                        ? inputs.text(path.get(3))
                        : entry.resolve(path);
            case "vars", "secrets":
                return entry.resolve(path);
            default:
                return open(path);
        }
    }

    private Expression needs(List<String> path) {
        Optional<JobNode> need = path.size() < 3
                ? Optional.empty()
                : job.needs.stream()
                        .filter(each -> each.model.id().equalsIgnoreCase(path.get(1)))
                        .findFirst();
        if (need.isEmpty()) {
            return path.size() < 3 ? open(path) : new Null();
        }
        if (path.get(2).equals("result")) {
            return result(circuit, need.get());
        }
        return path.size() == 4 ? Outputs.of(circuit, need.get(), path.get(3)) : open(path);
    }

    static Expression result(Circuit circuit, JobNode job) {
        return new Reference(new Finite(
                circuit,
                "the result of " + job.label(),
                List.of(
                        Finite.of("success", job.succeeded),
                        Finite.of("failure", job.failed),
                        Finite.of("cancelled", job.cancelled),
                        Finite.of("skipped", job.skipped()))));
    }

    /** A value of the matrix: one of those that its legs have. */
    private Expression matrix(List<String> path) {
        return job.legs().resolve(path).orElseGet(() -> open(path));
    }

    Expression open(List<String> path) {
        String name = String.join(".", path) + " of " + job.label();
        return open.computeIfAbsent(name, each -> new Reference(Free.of(circuit, each)));
    }

    /** What names mean in the values of a called workflow's outputs: its own jobs. */
    Scope ofOutputs(Inputs given) {
        return new CalledScope(circuit, entry, given, job);
    }

    Inputs inputs() {
        return inputs;
    }

    EntryScope entry() {
        return entry;
    }

    @Override
    public List<Expression> results() {
        return job.needs.stream().map(need -> result(circuit, need)).toList();
    }

    @Override
    public Literal success(List<String> jobs) {
        Literal all = jobs.isEmpty()
                ? circuit.and(job.needs.stream().map(need -> need.allSucceeded).toList())
                : circuit.and(named(jobs).stream().map(JobNode::succeeded).toList());
        return circuit.and(job.cancelledBefore.not(), all);
    }

    @Override
    public Literal failure(List<String> jobs) {
        return jobs.isEmpty()
                ? circuit.or(job.needs.stream().map(need -> need.anyFailed).toList())
                : circuit.or(named(jobs).stream().map(JobNode::failed).toList());
    }

    private List<JobNode> named(List<String> jobs) {
        List<JobNode> siblings = job.caller == null ? job.run.top : job.caller.inner;
        return siblings.stream()
                .filter(each -> jobs.stream().anyMatch(each.model.id()::equalsIgnoreCase))
                .toList();
    }

    @Override
    public Literal cancelled() {
        return job.cancelledBefore;
    }
}
