package dev.gatewright.proof.invariant.access;

import dev.gatewright.proof.graph.Graph;
import dev.gatewright.proof.graph.JobNode;
import dev.gatewright.proof.invariant.Breach;
import dev.gatewright.proof.invariant.Invariant;
import dev.gatewright.proof.model.StepModel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Everything that is used is pinned to a commit, or held by GitHub's lockfile. */
public final class EverythingIsPinned implements Invariant {

    private static final Pattern PINNED =
            Pattern.compile("\\.{1,2}/.*|\\$/[^@]*|docker://.*@sha256:[0-9a-f]{64}|[^@]+@[0-9a-f]{40}");

    @Override
    public String name() {
        return "everything-is-pinned";
    }

    @Override
    public String summary() {
        return "Every action and workflow that is used is pinned to a commit, or held by GitHub's lockfile.";
    }

    @Override
    public String decidedBy() {
        return "Each `uses` that can be reached names a commit of 40 digits, an image by its digest, a file of this repository, or"
                + " what the lockfile holds for its workflow. Images of `container` and `services` aren't asked.";
    }

    @Override
    public String source() {
        return "GitHub's documentation, \"Secure use reference\", section \"Using third-party actions\"";
    }

    @Override
    public List<Breach> breaches(Graph graph) {
        List<Breach> breaches = new ArrayList<>();
        for (JobNode job : graph.jobs()) {
            if (!isPinned(graph, job, job.model().uses())) {
                breaches.add(Breach.of(
                        job.started(),
                        "job `" + job.path() + "` calls `" + job.model().uses() + "`, which isn't pinned to a commit"));
            }
            for (StepModel step : job.model().steps()) {
                if (!isPinned(graph, job, step.uses())) {
                    breaches.add(Breach.of(
                            job.runs(),
                            "step `" + step.label() + "` of job `" + job.path() + "` uses `" + step.uses()
                                    + "`, which isn't pinned to a commit"));
                }
            }
        }
        return breaches;
    }

    private static boolean isPinned(Graph graph, JobNode job, String uses) {
        return uses.isEmpty()
                || PINNED.matcher(uses).matches()
                || graph.settings().lockfile().holds(job.workflow().file(), uses);
    }
}
