package dev.gatewright.proof.invariant.rollback;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Call;
import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.graph.EffectUse;
import dev.gatewright.proof.graph.Graph;
import dev.gatewright.proof.graph.JobNode;
import dev.gatewright.proof.invariant.Breach;
import dev.gatewright.proof.invariant.Invariant;
import dev.gatewright.proof.invariant.Minutes;
import dev.gatewright.proof.model.StepModel;
import dev.gatewright.proof.model.Texts;
import dev.gatewright.workflow.setting.Effect.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rollback takes at most five minutes, in the worst case. */
public final class RollbackFitsItsBudget implements Invariant {

    private static final double BUDGET = 5;

    @Override
    public String name() {
        return "rollback-fits-its-budget";
    }

    @Override
    public String summary() {
        return "The rollback takes at most five minutes, in the worst case.";
    }

    @Override
    public String decidedBy() {
        return "The sum of the timeouts of the jobs between, and of the steps that run from a failure to the end of the rollback, once"
                + " for each turn that `max-parallel` leaves the legs of a matrix; a"
                + " step without one is bounded by"
                + " nothing but its job's. The time that a runner needs to start isn't counted.";
    }

    @Override
    public String source() {
        return "GitHub's documentation, \"Workflow cancellation\": five minutes after a cancellation everything is ended";
    }

    @Override
    public List<Breach> breaches(Graph graph) {
        return graph.onProduction(Kind.ROLL_BACK).stream()
                .map(rollback -> breach(graph, rollback))
                .toList();
    }

    private static Breach breach(Graph graph, EffectUse rollback) {
        double minutes = minutes(graph, rollback) * rounds(graph, rollback.job()) + between(graph, rollback.job());
        Literal tooLong = Literal.of(minutes > BUDGET);
        return new Breach(
                graph.circuit().and(rollback.runs(), tooLong),
                rollback + " rolls back within " + Minutes.text(minutes) + ", and five are all there are",
                List.of(rollback));
    }

    private static double minutes(Graph graph, EffectUse rollback) {
        JobNode job = rollback.job();
        double inJob = inJob(job);
        int last = rollback.step().map(step -> step.model().index()).orElse(Integer.MAX_VALUE);
        List<Integer> released = graph.releases().stream()
                .filter(use -> use.job().equals(job))
                .map(use -> use.step().map(step -> step.model().index()).orElse(-1))
                .filter(index -> index < last)
                .toList();
        boolean isAfterFailure = !released.isEmpty();
        int first = isAfterFailure ? Collections.max(released) : -1;
        List<Double> steps = new ArrayList<>();
        for (StepModel step : job.model().steps()) {
            boolean isBetween = step.index() > first && step.index() <= last;
            boolean isMeant = step.index() == last || !isAfterFailure || runsOnFailure(step.condition());
            if (isBetween && isMeant) {
                steps.add(timeout(graph, job, step));
            }
        }
        double sum = steps.stream().mapToDouble(Double::doubleValue).sum();
        return steps.isEmpty() ? inJob : Math.min(inJob, sum);
    }

    /** How many turns the legs of a rollback take, which wait for each other unless each takes back what it did itself. */
    private static double rounds(Graph graph, JobNode job) {
        double rounds = 1;
        for (JobNode at = job;
                at != null && !releases(graph, at);
                at = at.caller().orElse(null)) {
            rounds *= Minutes.rounds(at);
        }
        return rounds;
    }

    /** Whether a job releases, or one of those in the workflow that it calls. */
    private static boolean releases(Graph graph, JobNode job) {
        return graph.releases().stream()
                .anyMatch(use -> use.job().equals(job)
                        || use.job().run().equals(job.run()) && use.job().path().startsWith(job.path() + "/"));
    }

    /** The longest chain of jobs that run on a failure, between one that releases and one that rolls back. */
    private static double between(Graph graph, JobNode rollback) {
        Set<JobNode> releasing = graph.releases().stream().map(EffectUse::job).collect(Collectors.toSet());
        Map<JobNode, Literal> isAfter = graph.before(job -> Literal.of(releasing.contains(job)));
        return releasing.contains(rollback) || isAfter.get(rollback).isFalse()
                ? 0
                : between(rollback, releasing, isAfter, new HashMap<>());
    }

    private static double between(
            JobNode job, Set<JobNode> releasing, Map<JobNode, Literal> isAfter, Map<JobNode, Double> known) {
        Double before = known.get(job);
        if (before != null) {
            return before;
        }
        double longest = job.caller()
                .map(caller -> between(caller, releasing, isAfter, known))
                .orElse(0d);
        for (JobNode need : job.needs()) {
            boolean isBetween = !releasing.contains(need) && !isAfter.get(need).isFalse();
            if (isBetween) {
                double own = runsOnFailure(need.model().condition()) ? inJob(need) * Minutes.rounds(need) : 0;
                longest = Math.max(longest, own + between(need, releasing, isAfter, known));
            }
        }
        known.put(job, longest);
        return longest;
    }

    /** A job's timeout; a call has none. */
    private static double inJob(JobNode job) {
        return job.model()
                .get("timeout-minutes")
                .map(node -> Minutes.longest(job.cases(Texts.expression(node))))
                .orElse(Minutes.UNBOUNDED);
    }

    private static double timeout(Graph graph, JobNode job, StepModel step) {
        return step.timeout()
                .map(timeout -> Minutes.longest(graph.cases(job, step, timeout)))
                .orElse(Minutes.UNBOUNDED);
    }

    private static boolean runsOnFailure(Expression condition) {
        return condition.contains(node -> node instanceof Call call
                && Set.of("failure", "always", "cancelled")
                        .contains(call.function().toLowerCase(Locale.ROOT)));
    }
}
