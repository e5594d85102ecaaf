package dev.gatewright.proof.graph;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Null;
import dev.gatewright.expression.Expression.Reference;
import dev.gatewright.proof.formula.Circuit;
import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.model.StepModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What names mean in a job's steps, at a moment between two of them. */
final class StepScope implements Scope {

    private final Circuit circuit;
    private final JobScope outer;
    private final JobNode job;
    private final List<Map<String, Expression>> env;
    private int now = Integer.MAX_VALUE;
    private Literal anyFailed = Literal.FALSE;
    private Literal isCancelled = Literal.FALSE;

    StepScope(Circuit circuit, JobScope outer, JobNode job) {
        this(circuit, outer, job, Map.of());
    }

    private StepScope(Circuit circuit, JobScope outer, JobNode job, Map<String, Expression> own) {
        this.circuit = circuit;
        this.outer = outer;
        this.job = job;
        this.env = List.of(own, job.model.env(), job.workflow.env());
    }

    /** What names mean in a step, after those before it. */
    StepScope in(StepModel step) {
        StepScope scope = new StepScope(circuit, outer, job, step.env());
        scope.now = step.index();
        scope.anyFailed = anyFailed;
        scope.isCancelled = isCancelled;
        return scope;
    }

    /** What names mean in a step's condition when it is asked again, since the job is cancelled while the step runs. */
    StepScope cut(StepModel step) {
        StepScope scope = in(step);
        scope.isCancelled = Literal.TRUE;
        return scope;
    }

    /** A step is over. */
    void after(Literal fails, Literal cancels) {
        isCancelled = circuit.or(isCancelled, cancels);
        anyFailed = circuit.or(anyFailed, fails);
    }

    Literal anyFailed() {
        return anyFailed;
    }

    @Override
    public Expression resolve(List<String> path) {
        switch (path.get(0)) {
            case "steps":
                return path.size() < 3 ? outer.open(path) : step(path);
            case "env":
                return path.size() == 2 ? variable(path) : outer.open(path);
            case "job":
                return path.equals(List.of("job", "status")) ? status() : outer.open(path);
            default:
                return outer.resolve(path);
        }
    }

    private Expression variable(List<String> path) {
        boolean mayChange = job.model.steps().stream()
                .anyMatch(step ->
                        step.run().contains("GITHUB_ENV") || !step.uses().isEmpty());
        List<Expression> found = new ArrayList<>();
        for (Map<String, Expression> level : env) {
            level.entrySet().stream()
                    .filter(each -> each.getKey().equalsIgnoreCase(path.get(1)))
                    .forEach(each -> found.add(each.getValue()));
        }
        if (found.isEmpty() || mayChange && !env.get(0).containsValue(found.get(0))) {
            return outer.open(path);
        }
        Expression value = found.get(0);
        boolean isOwn = value.contains(node ->
                Reducer.path(node).filter(each -> each.get(0).equals("env")).isPresent());
        return isOwn ? outer.open(path) : new Reducer(this).reduce(value);
    }

    private Expression step(List<String> path) {
        Optional<StepNode> node = job.steps.stream()
                .filter(each -> each.model().id().equalsIgnoreCase(path.get(1)))
                .filter(each ->
                        each.model().endsAt() == StepModel.NEVER || each.model().endsAt() < now)
                .findFirst();
        boolean exists = job.model.steps().stream().anyMatch(each -> each.id().equalsIgnoreCase(path.get(1)));
        switch (path.get(2)) {
            case "outputs":
                return exists ? output(path, node) : new Null();
            case "outcome":
                return node.<Expression>map(each -> ended(path, each, each.fails()))
                        .orElseGet(() -> exists && job.steps.isEmpty() ? outer.open(path) : new Null());
            case "conclusion":
                return node.<Expression>map(each -> ended(path, each, each.failsJob()))
                        .orElseGet(() -> exists && job.steps.isEmpty() ? outer.open(path) : new Null());
            default:
                return outer.open(path);
        }
    }

    private Expression output(List<String> path, Optional<StepNode> node) {
        Expression free = outer.open(path);
        Optional<Literal> runs = node.map(StepNode::runs).or(() -> mayRun(path.get(1)));
        return runs.isEmpty() || !(free instanceof Reference reference)
                ? free
                : new Reference(new Guarded(circuit, runs.get(), (Symbol) reference.referent()));
    }

    /** Whether a step runs that nobody looks at: as far as its condition tells, and what became of its job. */
    private Optional<Literal> mayRun(String id) {
        return job.model.steps().stream()
                .filter(each ->
                        job.steps.isEmpty() && each.index() < now && each.id().equalsIgnoreCase(id))
                .findFirst()
                .map(each -> AnyStatus.truth(circuit, in(each), each.condition(), job.fails, job.isCut));
    }

    private Expression ended(List<String> path, StepNode step, Literal fails) {
        return new Reference(new Finite(
                circuit,
                String.join(".", path) + " of " + job.label(),
                List.of(
                        Finite.of(
                                "success",
                                circuit.and(
                                        step.runs(),
                                        fails.not(),
                                        step.isCancelled().not())),
                        Finite.of("failure", fails),
                        Finite.of("cancelled", step.isCancelled()),
                        Finite.of("skipped", step.runs().not()))));
    }

    private Expression status() {
        return new Reference(new Finite(
                circuit,
                "job.status of " + job.label(),
                List.of(
                        Finite.of("success", success(List.of())),
                        Finite.of("failure", failure(List.of())),
                        Finite.of("cancelled", isCancelled))));
    }

    @Override
    public List<Expression> results() {
        return outer.results();
    }

    @Override
    public Literal success(List<String> none) {
        return circuit.and(anyFailed.not(), isCancelled.not());
    }

    @Override
    public Literal failure(List<String> none) {
        return circuit.and(anyFailed, isCancelled.not());
    }

    @Override
    public Literal cancelled() {
        return isCancelled;
    }
}
