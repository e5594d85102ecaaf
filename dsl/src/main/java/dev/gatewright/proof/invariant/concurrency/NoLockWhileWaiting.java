package dev.gatewright.proof.invariant.concurrency;

import dev.gatewright.proof.graph.EnvironmentUse;
import dev.gatewright.proof.graph.Graph;
import dev.gatewright.proof.graph.Group;
import dev.gatewright.proof.graph.JobNode;
import dev.gatewright.proof.invariant.Breach;
import dev.gatewright.proof.invariant.Invariant;
import java.util.List;

/** No concurrency group encloses a job that waits for an approval. */
public final class NoLockWhileWaiting implements Invariant {

    @Override
    public String name() {
        return "no-lock-while-waiting";
    }

    @Override
    public String summary() {
        return "No concurrency group encloses a job that waits for an approval.";
    }

    @Override
    public String decidedBy() {
        return "A job whose environment has reviewers is in no concurrency group: neither its own, nor its workflow's, nor a"
                + " caller's, but in one that is named after its run, in which nobody else waits.";
    }

    @Override
    public String source() {
        return "Observed: a run that waits for an approval holds its group, and each newer run replaces the one that is"
                + " pending";
    }

    @Override
    public List<Breach> breaches(Graph graph) {
        return graph.jobs().stream()
                .filter(job -> !job.environments().isEmpty())
                .flatMap(job -> Group.of(job).stream()
                        .filter(group -> !group.isAlone())
                        .flatMap(group -> job.environments().stream().map(use -> breach(graph, job, use, group))))
                .toList();
    }

    private static Breach breach(Graph graph, JobNode job, EnvironmentUse use, Group group) {
        return Breach.of(
                graph.circuit().and(job.started(), use.when(), use.isProtected()),
                "job `" + job.path() + "` waits for the approval of `"
                        + use.name().orElse("?") + "`, and holds the concurrency group of " + group.where());
    }
}
