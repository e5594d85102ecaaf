package dev.gatewright.proof.invariant.time;

import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.graph.EffectUse;
import dev.gatewright.proof.graph.Graph;
import dev.gatewright.proof.graph.JobNode;
import dev.gatewright.proof.invariant.Breach;
import dev.gatewright.proof.invariant.Invariant;
import dev.gatewright.yaml.Scalar;
import java.util.ArrayList;
import java.util.List;

/** Every job has a timeout, and every step that has an effect. */
public final class EverythingHasATimeout implements Invariant {

    @Override
    public String name() {
        return "everything-has-a-timeout";
    }

    @Override
    public String summary() {
        return "Every job has a timeout, and every step that has an effect.";
    }

    @Override
    public String decidedBy() {
        return "Each job with steps has `timeout-minutes`, and so has each step of which an effect was said. Of the jobs of a"
                + " workflow in another repository it is assumed.";
    }

    @Override
    public String source() {
        return "GitHub's documentation, \"Workflow syntax for GitHub Actions\", `jobs.<job_id>.timeout-minutes`: 360 when nothing"
                + " is said";
    }

    @Override
    public List<Breach> breaches(Graph graph) {
        List<Breach> breaches = new ArrayList<>();
        for (JobNode job : graph.jobs()) {
            Literal bounded = isBounded(graph, job);
            breaches.add(Breach.of(
                    graph.circuit().and(job.started(), bounded.not()),
                    "job `" + job.path() + "` has no `timeout-minutes`"));
        }
        for (EffectUse use : graph.effects()) {
            use.step()
                    .filter(step -> step.model().timeout().isEmpty())
                    .ifPresent(step -> breaches.add(
                            new Breach(use.runs(), use + " has an effect and no `timeout-minutes`", List.of(use))));
        }
        return breaches;
    }

    private static Literal isBounded(Graph graph, JobNode job) {
        if (!job.inner().isEmpty()) {
            return Literal.TRUE;
        }
        return job.model().isCall()
                ? graph.assume("every job of `" + job.model().uses() + "` has `timeout-minutes`")
                : Literal.of(job.model()
                        .get("timeout-minutes")
                        .filter(node -> !(node instanceof Scalar scalar && scalar.isNull()))
                        .isPresent());
    }
}
