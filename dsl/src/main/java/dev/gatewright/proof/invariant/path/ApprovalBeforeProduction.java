package dev.gatewright.proof.invariant.path;

import dev.gatewright.proof.formula.Circuit;
import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.graph.EffectUse;
import dev.gatewright.proof.graph.EnvironmentUse;
import dev.gatewright.proof.graph.Graph;
import dev.gatewright.proof.graph.JobNode;
import dev.gatewright.proof.invariant.Breach;
import dev.gatewright.proof.invariant.Invariant;
import dev.gatewright.proof.model.Settings;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every deploy to production was approved, on every entry. */
public final class ApprovalBeforeProduction implements Invariant {

    private final List<String> environments;

    /**
     * The invariant for some environments.
     *
     * @param environments their names; none for those that are production
     */
    public ApprovalBeforeProduction(List<String> environments) {
        this.environments = List.copyOf(environments);
    }

    @Override
    public String name() {
        return "approval-before-production";
    }

    @Override
    public String summary() {
        return "Every deploy to production was approved, on every entry.";
    }

    @Override
    public String decidedBy() {
        return "A job that deploys, migrates or switches has a protected environment of production itself, or one of its"
                + " ancestors had. That the environment has reviewers is assumed.";
    }

    @Override
    public String source() {
        return "GitHub's documentation, \"Deployments and environments\", section \"Required reviewers\"";
    }

    @Override
    public boolean speaksOf(Graph graph) {
        return releases(graph).findAny().isPresent();
    }

    @Override
    public List<Breach> breaches(Graph graph) {
        Map<JobNode, Literal> before = graph.before(job -> approved(graph, job, EnvironmentUse::isApprovedInALeg));
        Circuit circuit = graph.circuit();
        return releases(graph)
                .map(use -> breach(
                        circuit,
                        use,
                        circuit.or(approved(graph, use.job(), EnvironmentUse::isApproved), before.get(use.job()))))
                .toList();
    }

    private Stream<EffectUse> releases(Graph graph) {
        return graph.effects().stream()
                .filter(use -> use.kind().isRelease() && isMeant(graph.settings(), use.environment()));
    }

    private static Breach breach(Circuit circuit, EffectUse use, Literal approved) {
        return new Breach(
                circuit.and(use.runs(), approved.not()),
                use + " reaches " + (use.environment().isEmpty() ? "production" : "`" + use.environment() + "`")
                        + ", and nobody was asked",
                List.of(use));
    }

    private boolean isMeant(Settings settings, String environment) {
        return environments.isEmpty()
                ? environment.isEmpty() || settings.isProduction(environment)
                : environments.stream().anyMatch(environment::equalsIgnoreCase);
    }

    private Literal approved(Graph graph, JobNode job, Function<EnvironmentUse, Literal> isApproved) {
        return graph.circuit()
                .or(job.environments().stream()
                        .filter(use -> use.name()
                                .filter(name -> isMeant(graph.settings(), name))
                                .isPresent())
                        .map(isApproved)
                        .toList());
    }
}
