package dev.gatewright.proof.invariant.concurrency;

import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.graph.Graph;
import dev.gatewright.proof.graph.Group;
import dev.gatewright.proof.graph.JobNode;
import dev.gatewright.proof.invariant.Breach;
import dev.gatewright.proof.invariant.Invariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** No pending deploy is replaced by a newer one. */
public final class NoDeployIsLost implements Invariant {

    @Override
    public String name() {
        return "no-deploy-is-lost";
    }

    @Override
    public String summary() {
        return "No pending deploy is replaced by a newer one.";
    }

    @Override
    public String decidedBy() {
        return "Each concurrency group around a job that deploys, migrates, switches or rolls back has `queue: max`, and so has"
                + " everybody else in it, or it is named after its run. That no more than 100 wait is assumed.";
    }

    @Override
    public String source() {
        return "GitHub's documentation, \"Workflow syntax for GitHub Actions\", section \"concurrency\"";
    }

    @Override
    public List<Breach> breaches(Graph graph) {
        Writers writers = Writers.of(graph);
        List<Breach> breaches = new ArrayList<>();
        for (JobNode job : writers.byJob().keySet()) {
            Literal runs = writers.runs(writers.uses(job));
            for (Group group : Group.of(job)) {
                if (!group.isAlone()) {
                    breaches.add(breach(writers, job, group, runs));
                }
            }
        }
        return breaches;
    }

    private static Breach breach(Writers writers, JobNode job, Group group, Literal runs) {
        Graph graph = writers.graph();
        Optional<String> other = group.name().flatMap(graph.census()::replacer);
        Literal kept = group.queuesAll() && other.isEmpty()
                ? graph.assume("no more than 100 runs or jobs wait in the concurrency group of " + group.where())
                : Literal.FALSE;
        return new Breach(
                graph.circuit().and(runs, kept.not()),
                "job `" + job.path() + "` waits in the concurrency group of " + group.where() + ", and "
                        + (group.queuesAll() ? other.orElse("a newer one") : "a newer one") + " replaces it",
                writers.uses(job));
    }
}
