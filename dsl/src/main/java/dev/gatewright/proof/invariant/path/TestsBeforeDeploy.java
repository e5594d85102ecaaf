package dev.gatewright.proof.invariant.path;

import dev.gatewright.proof.formula.Circuit;
import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.graph.EffectUse;
import dev.gatewright.proof.graph.Graph;
import dev.gatewright.proof.graph.JobNode;
import dev.gatewright.proof.invariant.Breach;
import dev.gatewright.proof.invariant.Invariant;
import dev.gatewright.workflow.setting.Effect.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Take the tests' success away, and the deploy is unreachable. */
public final class TestsBeforeDeploy implements Invariant {

    @Override
    public String name() {
        return "tests-before-deploy";
    }

    @Override
    public String summary() {
        return "Nothing reaches production unless the tests before it passed.";
    }

    @Override
    public String decidedBy() {
        return "Before each release to production at least one test passed, and none of those before it failed or was"
                + " cancelled, also where a failure is let pass.";
    }

    @Override
    public String source() {
        return "GitHub's documentation, \"Using conditions to control job execution\"";
    }

    @Override
    public boolean speaksOf(Graph graph) {
        return !graph.releases().isEmpty();
    }

    @Override
    public List<Breach> breaches(Graph graph) {
        Circuit circuit = graph.circuit();
        Tests tests = Tests.of(graph, graph.all(Kind.TEST));
        Map<JobNode, Literal> passed = graph.before(job -> tests.any(job, EffectUse::passedInALeg));
        Map<JobNode, Literal> failed =
                graph.before(job -> tests.any(job, test -> circuit.or(test.fails(), test.cancelled())));
        List<Breach> breaches = new ArrayList<>();
        for (EffectUse release : graph.releases()) {
            Literal anyPassed = circuit.or(passed.get(release.job()), tests.before(release, EffectUse::passed));
            Literal failedHere = tests.before(release, test -> circuit.or(test.fails(), test.cancelled()));
            Literal anyFailed = circuit.or(failed.get(release.job()), failedHere);
            List<EffectUse> about = tests.about(release);
            breaches.add(new Breach(
                    circuit.and(release.runs(), anyPassed.not()),
                    release + " reaches production, and no test passed before",
                    about));
            breaches.add(new Breach(
                    circuit.and(release.runs(), anyFailed),
                    release + " reaches production, though a test before it didn't pass",
                    about));
        }
        return breaches;
    }
}
