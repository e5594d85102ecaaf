package dev.gatewright.proof.invariant.access;

import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.graph.EffectUse;
import dev.gatewright.proof.graph.Graph;
import dev.gatewright.proof.graph.JobNode;
import dev.gatewright.proof.invariant.Breach;
import dev.gatewright.proof.invariant.Invariant;
import dev.gatewright.proof.model.JobModel;
import dev.gatewright.proof.model.WorkflowModel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The secrets of a deploy belong to its environment. */
public final class DeploySecretsAreScoped implements Invariant {

    @Override
    public String name() {
        return "deploy-secrets-are-scoped";
    }

    @Override
    public String summary() {
        return "The secrets of a deploy belong to its environment.";
    }

    @Override
    public String decidedBy() {
        return "A job that releases and reads secrets names an environment, and no job without one reads the same secrets. That"
                + " they are kept in that environment, and nowhere else, is assumed.";
    }

    @Override
    public String source() {
        return "GitHub's documentation, \"Deployments and environments\", section \"Environment secrets\"";
    }

    @Override
    public List<Breach> breaches(Graph graph) {
        List<EffectUse> releases =
                graph.effects().stream().filter(use -> use.kind().isRelease()).toList();
        // Asked for each entry, of all workflows.
        Set<String> elsewhere = releases.isEmpty() ? Set.of() : readWithoutEnvironment(graph);
        return releases.stream().map(use -> breach(graph, use, elsewhere)).toList();
    }

    private static Breach breach(Graph graph, EffectUse use, Set<String> elsewhere) {
        JobNode job = use.job();
        Set<String> secrets = Secrets.all(job);
        List<EffectUse> about = List.of(use);
        if (!secrets.isEmpty() && job.model().environment().isEmpty()) {
            return new Breach(use.runs(), use + " deploys with secrets and names no environment", about);
        }
        Set<String> shared = new LinkedHashSet<>(secrets);
        shared.retainAll(elsewhere);
        if (!shared.isEmpty() || !secrets.isEmpty() && elsewhere.contains(Reading.ALL)) {
            return new Breach(
                    use.runs(),
                    use + " deploys with secrets that a job without an environment reads too"
                            + (shared.isEmpty()
                                    ? ""
                                    : ": `" + String.join("`, `", shared).toUpperCase(Locale.ROOT) + "`"),
                    about);
        }
        Literal kept = graph.assume(
                secrets.isEmpty()
                        ? "no secret of the repository or organization is a credential of environment `"
                                + use.environment() + "`"
                        : "`" + String.join("`, `", secrets).toUpperCase(Locale.ROOT) + "` are secrets of environment `"
                                + use.environment() + "` and not of the repository or organization");
        return new Breach(
                graph.circuit().and(use.runs(), kept.not()), use + " has secrets that others have too", about);
    }

    private static Set<String> readWithoutEnvironment(Graph graph) {
        Set<String> all = new LinkedHashSet<>();
        for (WorkflowModel workflow : graph.library().workflows()) {
            for (JobModel job : workflow.jobs()) {
                if (job.environment().isEmpty()) {
                    all.addAll(Reading.secrets(workflow, job));
                }
            }
        }
        return all;
    }
}
