package dev.gatewright.proof.invariant.access;

import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.graph.Graph;
import dev.gatewright.proof.graph.JobNode;
import dev.gatewright.proof.graph.Runners;
import dev.gatewright.proof.invariant.Breach;
import dev.gatewright.proof.invariant.Invariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** No pull request runs on a runner that deploys. */
public final class DeployRunnersAreApart implements Invariant {

    /** What every runner of one's own is labelled with. */
    private static final Set<String> GENERAL =
            Set.of("self-hosted", "linux", "windows", "macos", "x64", "x86", "arm", "arm64");

    @Override
    public String name() {
        return "deploy-runners-are-apart";
    }

    @Override
    public String summary() {
        return "No pull request runs on a runner that deploys.";
    }

    @Override
    public String decidedBy() {
        return "A job that a pull request causes asks for a runner of GitHub's own, or for a label that no deploying job asks for;"
                + " that no runner has both labels is assumed.";
    }

    @Override
    public String source() {
        return "GitHub's documentation, \"Secure use reference\", section \"Hardening for self-hosted runners\"";
    }

    @Override
    public List<Breach> breaches(Graph graph) {
        if (!graph.entry().isPullRequest()) {
            return List.of();
        }
        Set<Set<String>> deploying = graph.census().deployRunners();
        List<Breach> breaches = new ArrayList<>();
        for (JobNode job : graph.jobs()) {
            Runners.labels(job).stream()
                    .filter(Runners::areOwn)
                    .forEach(labels -> deploying.forEach(other -> breaches.add(breach(graph, job, labels, other))));
        }
        return breaches;
    }

    private static Breach breach(Graph graph, JobNode job, Set<String> labels, Set<String> deploying) {
        Set<String> special = new TreeSet<>(labels);
        special.removeAll(deploying);
        special.removeAll(GENERAL);
        boolean isUnknown = labels.contains("?") || deploying.contains("?");
        Literal apart = special.isEmpty() || isUnknown
                ? Literal.FALSE
                : graph.assume("no runner that is labelled " + deploying + " is labelled " + special + " too");
        return Breach.of(
                graph.circuit().and(job.runs(), apart.not()),
                "job `" + job.path() + "`, which a pull request causes, may run on " + labels
                        + ", where jobs deploy that ask for " + deploying);
    }
}
