package dev.gatewright.proof.invariant.time;

import dev.gatewright.proof.formula.Circuit;
import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.graph.Graph;
import dev.gatewright.proof.graph.JobNode;
import dev.gatewright.proof.graph.Run;
import dev.gatewright.proof.invariant.Breach;
import dev.gatewright.proof.invariant.Invariant;
import dev.gatewright.proof.invariant.Minutes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The critical path over timeouts fits the budget. */
public final class FitsItsBudget implements Invariant {

    @Override
    public String name() {
        return "fits-its-budget";
    }

    @Override
    public String summary() {
        return "The critical path over the timeouts of an entry's jobs fits its budget.";
    }

    @Override
    public String decidedBy() {
        return "The longest chain of jobs that can run together, each as long as its timeout lets it (360 minutes when nothing is"
                + " said), legs that `max-parallel` holds back counted one after the other. Waiting for runners and for"
                + " approvals isn't counted.";
    }

    @Override
    public String source() {
        return "GitHub's documentation, \"Workflow syntax for GitHub Actions\", `jobs.<job_id>.timeout-minutes`";
    }

    @Override
    public List<Breach> breaches(Graph graph) {
        return graph.runs().stream()
                .filter(run -> run.cause().isEmpty())
                .flatMap(run -> new Path(graph, run).breaches().stream())
                .toList();
    }

    /**
     * When jobs may end, as formulas: for each job the distinct ends over all chains that lead to it, each with whether one of
     * these chains runs.
     */
    private static final class Path {

        private final Graph graph;
        private final Circuit circuit;
        private final double budget;
        private final Run run;
        private final Durations durations;
        private final Map<JobNode, TreeMap<Double, Literal>> ends = new LinkedHashMap<>();
        private final Map<JobNode, TreeMap<Double, Literal>> begins = new LinkedHashMap<>();

        Path(Graph graph, Run run) {
            this.graph = graph;
            this.circuit = graph.circuit();
            this.budget = graph.settings().budgetMinutes();
            this.run = run;
            this.durations = Durations.of(run);
        }

        List<Breach> breaches() {
            List<Breach> breaches = new ArrayList<>();
            walk(run.top());
            for (JobNode job : run.jobs()) {
                Literal late = ends.get(job).getOrDefault(Double.POSITIVE_INFINITY, Literal.FALSE);
                Literal inTime = circuit.or(
                        begins.get(job).headMap(Double.POSITIVE_INFINITY).values());
                boolean isEnd = job.inner().isEmpty() || durations.waiting(job) > 0;
                if (isEnd && !late.isFalse()) {
                    breaches.add(Breach.of(
                            circuit.and(
                                    late,
                                    circuit.or(
                                            inTime, Literal.of(begins.get(job).isEmpty()))),
                            "the chain of jobs that ends with `" + job.path() + "` may take longer than "
                                    + Minutes.text(budget)));
                }
            }
            return breaches;
        }

        private void walk(List<JobNode> jobs) {
            for (JobNode job : jobs) {
                TreeMap<Double, Literal> begin = new TreeMap<>();
                job.caller().ifPresent(caller -> begin.putAll(begins.get(caller)));
                begin.putIfAbsent(0d, Literal.TRUE);
                for (JobNode need : job.needs()) {
                    ends.get(need).forEach((minutes, runs) -> begin.merge(minutes, runs, circuit::or));
                }
                begins.put(job, begin);
                TreeMap<Double, Literal> end = new TreeMap<>();
                if (job.inner().isEmpty()) {
                    double own = durations.minutes(job);
                    begin.forEach((minutes, runs) ->
                            end.merge(bounded(job, minutes + own), circuit.and(runs, job.runs()), circuit::or));
                } else {
                    walk(job.inner());
                    job.inner()
                            .forEach(inner -> ends.get(inner)
                                    .forEach((minutes, runs) -> end.merge(
                                            bounded(job, minutes + durations.waiting(job)), runs, circuit::or)));
                }
                begin.forEach((minutes, runs) -> end.merge(
                        bounded(job, minutes), circuit.and(runs, job.runs().not()), circuit::or));
                end.values().removeIf(Literal::isFalse);
                ends.put(job, end);
            }
        }

        /** Beyond the budget all ends are one, and so are those from which no chain gets there. */
        private double bounded(JobNode job, double minutes) {
            if (minutes > budget) {
                return Double.POSITIVE_INFINITY;
            }
            return minutes + durations.rest(job) > budget ? minutes : 0;
        }
    }
}
