package dev.gatewright.proof.graph;

import dev.gatewright.proof.formula.Circuit;
import dev.gatewright.proof.formula.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Carries a property along the edges of a graph: one gate a job. */
final class Ancestry {

    private final Graph graph;
    private final Circuit circuit;
    private final Function<JobNode, Literal> property;
    private final Map<JobNode, Literal> within = new LinkedHashMap<>();

    Ancestry(Graph graph, Function<JobNode, Literal> property) {
        this.graph = graph;
        this.circuit = graph.circuit();
        this.property = property;
    }

    /** Whether it holds of a job, or of one inside a call. */
    private Literal within(JobNode job) {
        Literal known = within.get(job);
        if (known != null) {
            return known;
        }
        List<Literal> all = new ArrayList<>(List.of(property.apply(job)));
        job.inner().forEach(inner -> all.add(within(inner)));
        Literal any = circuit.or(all);
        within.put(job, any);
        return any;
    }

    Map<JobNode, Literal> before() {
        Map<JobNode, Literal> before = new LinkedHashMap<>();
        for (Run run : graph.runs()) {
            Literal earlier = run.before()
                    .map(cause -> {
                        List<Literal> all = new ArrayList<>();
                        cause.top().forEach(job -> {
                            all.add(within(job));
                            all.add(before.getOrDefault(job, Literal.FALSE));
                        });
                        return circuit.or(all);
                    })
                    .orElse(Literal.FALSE);
            run.top().forEach(job -> before(job, earlier, before));
        }
        return before;
    }

    private void before(JobNode job, Literal outer, Map<JobNode, Literal> before) {
        List<Literal> all = new ArrayList<>(List.of(outer));
        for (JobNode need : job.needs()) {
            all.add(within(need));
            all.add(before.getOrDefault(need, Literal.FALSE));
        }
        Literal any = circuit.or(all);
        before.put(job, any);
        job.inner().forEach(inner -> before(inner, any, before));
    }

    Map<JobNode, Literal> after() {
        Map<JobNode, List<JobNode>> dependants = new LinkedHashMap<>();
        for (JobNode job : graph.jobs()) {
            job.needs()
                    .forEach(need -> dependants
                            .computeIfAbsent(need, none -> new ArrayList<>())
                            .add(job));
        }
        Map<JobNode, Literal> after = new LinkedHashMap<>();
        List<Run> runs = graph.runs();
        for (int i = runs.size() - 1; i >= 0; i--) {
            Run run = runs.get(i);
            List<Literal> later = new ArrayList<>();
            runs.stream()
                    .filter(each -> each.before().filter(run::equals).isPresent())
                    .flatMap(each -> each.top().stream())
                    .forEach(job -> {
                        later.add(within(job));
                        later.add(after.getOrDefault(job, Literal.FALSE));
                    });
            after(run.top(), circuit.or(later), dependants, after);
        }
        return after;
    }

    private void after(
            List<JobNode> jobs, Literal outer, Map<JobNode, List<JobNode>> dependants, Map<JobNode, Literal> after) {
        for (int i = jobs.size() - 1; i >= 0; i--) {
            JobNode job = jobs.get(i);
            List<Literal> all = new ArrayList<>(List.of(outer));
            for (JobNode next : dependants.getOrDefault(job, List.of())) {
                all.add(within(next));
                all.add(after.getOrDefault(next, Literal.FALSE));
            }
            Literal any = circuit.or(all);
            after.put(job, any);
            after(job.inner(), any, dependants, after);
        }
    }
}
