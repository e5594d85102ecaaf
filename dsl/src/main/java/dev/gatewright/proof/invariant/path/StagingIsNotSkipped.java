package dev.gatewright.proof.invariant.path;

import dev.gatewright.proof.formula.Circuit;
import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.graph.EffectUse;
import dev.gatewright.proof.graph.Graph;
import dev.gatewright.proof.graph.JobNode;
import dev.gatewright.proof.invariant.Breach;
import dev.gatewright.proof.invariant.Invariant;
import java.util.List;
import java.util.Map;

/** Nothing reaches production that wasn't on staging before. */
public final class StagingIsNotSkipped implements Invariant {

    @Override
    public String name() {
        return "staging-is-not-skipped";
    }

    @Override
    public String summary() {
        return "Nothing reaches production unless a deploy to staging succeeded before.";
    }

    @Override
    public String decidedBy() {
        return "Before each release to production one to staging passed, in the same run or in the run that caused it.";
    }

    @Override
    public String source() {
        return "The promotion of one release from environment to environment";
    }

    @Override
    public boolean speaksOf(Graph graph) {
        return !graph.releases().isEmpty();
    }

    @Override
    public List<Breach> breaches(Graph graph) {
        Circuit circuit = graph.circuit();
        List<EffectUse> stagings = graph.effects().stream()
                .filter(use -> use.kind().isRelease() && graph.settings().isStaging(use.environment()))
                .toList();
        Tests staging = Tests.of(graph, stagings);
        Map<JobNode, Literal> before = graph.before(job -> staging.any(job, EffectUse::passedInALeg));
        return graph.releases().stream()
                .map(release -> new Breach(
                        circuit.and(
                                release.runs(),
                                before.get(release.job()).not(),
                                staging.before(release, EffectUse::passed).not()),
                        release + " reaches production, and no deploy to staging succeeded before",
                        staging.about(release)))
                .toList();
    }
}
