package dev.gatewright.proof.invariant.rollback;

import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.graph.EffectUse;
import dev.gatewright.proof.graph.Graph;
import dev.gatewright.proof.graph.JobNode;
import dev.gatewright.proof.invariant.Breach;
import dev.gatewright.proof.invariant.Invariant;
import dev.gatewright.workflow.setting.Effect.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An alert that fails can't stop the rollback. */
public final class AlertsDontBlock implements Invariant {

    @Override
    public String name() {
        return "alerts-dont-block";
    }

    @Override
    public String summary() {
        return "An alert that fails can't stop the rollback.";
    }

    @Override
    public String decidedBy() {
        return "Each scenario is compared with the same one in which no alert fails: a rollback that runs there runs here, if what it"
                + " takes back ran here too.";
    }

    @Override
    public String source() {
        return "GitHub's documentation, \"Workflow syntax for GitHub Actions\", `continue-on-error`";
    }

    @Override
    public List<Breach> breaches(Graph graph) {
        if (graph.all(Kind.NOTIFY).isEmpty()) {
            return List.of();
        }
        List<EffectUse> here = graph.onProduction(Kind.ROLL_BACK);
        List<EffectUse> calm = graph.withAlertsThatPass().onProduction(Kind.ROLL_BACK);
        Map<JobNode, List<EffectUse>> releases = new LinkedHashMap<>();
        graph.releases()
                .forEach(use -> releases.computeIfAbsent(use.job(), none -> new ArrayList<>())
                        .add(use));
        Map<JobNode, Literal> isAfter = graph.before(job -> Literal.of(releases.containsKey(job)));
        Map<JobNode, Literal> released = graph.before(job -> run(graph, releases, job));
        List<Breach> breaches = new ArrayList<>();
        for (int i = 0; i < here.size(); i++) {
            EffectUse rollback = here.get(i);
            JobNode job = rollback.job();
            boolean isAlone = isAfter.get(job).isFalse() && !releases.containsKey(job);
            Literal isNeeded =
                    isAlone ? Literal.TRUE : graph.circuit().or(released.get(job), run(graph, releases, job));
            breaches.add(new Breach(
                    graph.circuit().and(calm.get(i).runs(), rollback.runs().not(), isNeeded),
                    rollback + " would roll production back, and doesn't since an alert failed",
                    List.of(rollback)));
        }
        return breaches;
    }

    private static Literal run(Graph graph, Map<JobNode, List<EffectUse>> releases, JobNode job) {
        return graph.circuit()
                .or(releases.getOrDefault(job, List.of()).stream()
                        .map(EffectUse::runs)
                        .toList());
    }
}
