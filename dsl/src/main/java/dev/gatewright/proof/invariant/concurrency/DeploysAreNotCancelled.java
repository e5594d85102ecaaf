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

/** No newer run cancels a deploy. */
public final class DeploysAreNotCancelled implements Invariant {

    @Override
    public String name() {
        return "deploys-are-not-cancelled";
    }

    @Override
    public String summary() {
        return "No newer run cancels a deploy.";
    }

    @Override
    public String decidedBy() {
        return "No concurrency group around a job that deploys, migrates, switches or rolls back has `cancel-in-progress`, and"
                + " nor does anybody else in the same group.";
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
                if (group.isAlone()) {
                    continue;
                }
                breaches.add(new Breach(
                        graph.circuit().and(runs, group.cancels()),
                        "job `" + job.path() + "` is cancelled by a newer run: the concurrency group of "
                                + group.where() + " has `cancel-in-progress`",
                        writers.uses(job)));
                Optional<String> other = group.name().flatMap(graph.census()::canceller);
                other.filter(where -> group.cancels().isFalse())
                        .ifPresent(where -> breaches.add(new Breach(
                                runs,
                                "job `" + job.path() + "` is cancelled by " + where
                                        + ", which is in the same concurrency group and has `cancel-in-progress`",
                                writers.uses(job))));
            }
        }
        return breaches;
    }
}
