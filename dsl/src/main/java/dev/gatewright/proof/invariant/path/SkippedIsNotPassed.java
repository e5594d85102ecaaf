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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A gate or test that was skipped stops the deploy. */
public final class SkippedIsNotPassed implements Invariant {

    @Override
    public String name() {
        return "skipped-is-not-passed";
    }

    @Override
    public String summary() {
        return "A gate or test that was skipped stops the deploy.";
    }

    @Override
    public String decidedBy() {
        return "No release to production runs after a test that was skipped, or after a job that it needs and that was"
                + " skipped, unless that job has an effect of another kind.";
    }

    @Override
    public String source() {
        return "GitHub's documentation, \"Using conditions to control job execution\": a skipped job reports success";
    }

    @Override
    public boolean speaksOf(Graph graph) {
        return !graph.releases().isEmpty();
    }

    @Override
    public List<Breach> breaches(Graph graph) {
        Circuit circuit = graph.circuit();
        Tests tests = Tests.of(graph, graph.all(Kind.TEST));
        Set<JobNode> others = new LinkedHashSet<>();
        graph.effects().stream().filter(use -> use.kind() != Kind.TEST).forEach(use -> others.add(use.job()));
        Map<JobNode, Literal> skipped = graph.before(job -> tests.any(
                job,
                test -> circuit.and(
                        skipped(circuit, test),
                        job.inAnotherLeg(test.runs(), test.runs()).not())));
        List<Breach> breaches = new ArrayList<>();
        for (EffectUse release : graph.releases()) {
            breaches.add(new Breach(
                    circuit.and(
                            release.runs(),
                            circuit.or(
                                    skipped.get(release.job()), tests.before(release, test -> skipped(circuit, test)))),
                    release + " reaches production, though a test before it was skipped",
                    tests.about(release)));
            for (JobNode need : needs(release.job())) {
                if (!others.contains(need)) {
                    breaches.add(new Breach(
                            circuit.and(release.runs(), need.skipped()),
                            release + " reaches production, though `" + need.path() + "`, which it needs, was skipped",
                            List.of(release)));
                }
            }
        }
        return breaches;
    }

    private static Literal skipped(Circuit circuit, EffectUse test) {
        JobNode job = test.job();
        return circuit.and(
                test.when(),
                test.runs().not(),
                job.fails().not(),
                job.cancelled().not());
    }

    private static List<JobNode> needs(JobNode job) {
        List<JobNode> needs = new ArrayList<>(job.needs());
        job.caller().ifPresent(caller -> needs.addAll(needs(caller)));
        return needs;
    }
}
