package dev.gatewright.proof.invariant.access;

import dev.gatewright.proof.graph.Graph;
import dev.gatewright.proof.graph.JobNode;
import dev.gatewright.proof.invariant.Breach;
import dev.gatewright.proof.invariant.Invariant;
import dev.gatewright.proof.model.Texts;
import dev.gatewright.yaml.Node;
import java.util.List;
import java.util.Optional;

/** No permissions at the top, and each job declares its own. */
public final class LeastPermissions implements Invariant {

    @Override
    public String name() {
        return "least-permissions";
    }

    @Override
    public String summary() {
        return "No permissions at the top, and each job declares its own.";
    }

    @Override
    public String decidedBy() {
        return "Each workflow has `permissions: {}`, and each job its own `permissions`, neither `read-all` nor `write-all`.";
    }

    @Override
    public String source() {
        return "GitHub's documentation, \"Use GITHUB_TOKEN for authentication in workflows\", section \"Modifying the permissions\"";
    }

    @Override
    public List<Breach> breaches(Graph graph) {
        return graph.jobs().stream()
                .flatMap(job -> wrong(job).map(fact -> Breach.of(job.started(), fact)).stream())
                .toList();
    }

    private static Optional<String> wrong(JobNode job) {
        String file = job.workflow().file();
        Optional<Node> top = job.workflow().get("permissions");
        if (top.isEmpty()) {
            return Optional.of(file + " says nothing of `permissions` at its top: the repository's default holds");
        }
        if (!isNothing(top.get())) {
            return Optional.of(file + " gives permissions to all its jobs: write `permissions: {}` at its top");
        }
        Optional<Node> own = job.model().get("permissions");
        if (own.isEmpty()) {
            return Optional.of("job `" + job.path() + "` doesn't declare its `permissions`");
        }
        return Texts.text(own.get()).endsWith("-all")
                ? Optional.of("job `" + job.path() + "` has `permissions: " + Texts.text(own.get()) + "`")
                : Optional.empty();
    }

    private static boolean isNothing(Node node) {
        return Texts.mapping(node)
                .filter(mapping -> mapping.entries().stream()
                        .allMatch(each -> Texts.text(each.value()).equals("none")))
                .isPresent();
    }
}
