package dev.gatewright.proof.invariant.time;

import dev.gatewright.proof.graph.EffectUse;
import dev.gatewright.proof.graph.Graph;
import dev.gatewright.proof.graph.JobNode;
import dev.gatewright.proof.invariant.Breach;
import dev.gatewright.proof.invariant.Invariant;
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
        return "Each job with steps has `timeout-minutes`, and so has each step of which an effect was said.";
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
            if (!job.model().isCall() && job.model().get("timeout-minutes").isEmpty()) {
                breaches.add(Breach.of(job.started(), "job `" + job.path() + "` has no `timeout-minutes`"));
            }
        }
        for (EffectUse use : graph.effects()) {
            use.step()
                    .filter(step -> step.model().timeout().isEmpty())
                    .ifPresent(step -> breaches.add(
                            new Breach(use.runs(), use + " has an effect and no `timeout-minutes`", List.of(use))));
        }
        return breaches;
    }
}
