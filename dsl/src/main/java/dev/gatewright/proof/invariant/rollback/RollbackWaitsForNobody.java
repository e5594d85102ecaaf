package dev.gatewright.proof.invariant.rollback;

import dev.gatewright.proof.formula.Circuit;
import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.graph.EffectUse;
import dev.gatewright.proof.graph.Graph;
import dev.gatewright.proof.graph.JobNode;
import dev.gatewright.proof.invariant.Breach;
import dev.gatewright.proof.invariant.Invariant;
import dev.gatewright.workflow.setting.Effect.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A rollback waits for nobody's approval. */
public final class RollbackWaitsForNobody implements Invariant {

    @Override
    public String name() {
        return "rollback-waits-for-nobody";
    }

    @Override
    public String summary() {
        return "A rollback waits for nobody's approval.";
    }

    @Override
    public String decidedBy() {
        return "An approval is asked for each job. So a job that rolls back names no protected environment, unless it switched"
                + " itself, and nor does any job between the switch and it.";
    }

    @Override
    public String source() {
        return "GitHub's documentation, \"Deployments and environments\", section \"Required reviewers\"";
    }

    @Override
    public List<Breach> breaches(Graph graph) {
        Set<JobNode> released = new LinkedHashSet<>();
        graph.releases().forEach(use -> released.add(use.job()));
        Map<JobNode, Literal> isAfter = graph.before(job -> Literal.of(released.contains(job)));
        Map<JobNode, Literal> waitsBefore = graph.before(job ->
                isAfter.get(job).isTrue() && !released.contains(job) ? waits(graph.circuit(), job) : Literal.FALSE);
        List<Breach> breaches = new ArrayList<>();
        for (EffectUse rollback : graph.onProduction(Kind.ROLL_BACK)) {
            JobNode job = rollback.job();
            Literal own = released.contains(job) ? Literal.FALSE : waits(graph.circuit(), job);
            breaches.add(new Breach(
                    graph.circuit().and(rollback.runs(), graph.circuit().or(own, waitsBefore.get(job))),
                    rollback + " waits for an approval before it rolls production back",
                    List.of(rollback)));
        }
        return breaches;
    }

    private static Literal waits(Circuit circuit, JobNode job) {
        return circuit.or(job.environments().stream()
                .map(use -> circuit.and(job.started(), use.when(), use.isProtected()))
                .toList());
    }
}
