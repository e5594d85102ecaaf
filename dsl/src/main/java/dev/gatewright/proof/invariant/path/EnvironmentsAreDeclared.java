package dev.gatewright.proof.invariant.path;

import dev.gatewright.proof.graph.EnvironmentUse;
import dev.gatewright.proof.graph.Graph;
import dev.gatewright.proof.invariant.Breach;
import dev.gatewright.proof.invariant.Invariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Environment names are declared constants: a name that doesn't exist creates an environment without protection. */
public final class EnvironmentsAreDeclared implements Invariant {

    @Override
    public String name() {
        return "environments-are-declared";
    }

    @Override
    public String summary() {
        return "Environment names are declared constants.";
    }

    @Override
    public String decidedBy() {
        return "The environment of each job that can run is one of those that were declared; when none was, any name that is"
                + " written down is. A name that somebody types in never is.";
    }

    @Override
    public String source() {
        return "GitHub's documentation, \"Managing environments for deployment\": naming an environment that does not exist"
                + " creates it";
    }

    @Override
    public List<Breach> breaches(Graph graph) {
        List<String> declared = new ArrayList<>(graph.settings().declared());
        declared.addAll(graph.declaredEnvironments());
        return graph.jobs().stream()
                .flatMap(job -> job.environments().stream())
                .flatMap(use -> wrong(declared, use)
                        .map(fact -> Breach.of(graph.circuit().and(use.job().started(), use.when()), fact))
                        .stream())
                .toList();
    }

    private static Optional<String> wrong(List<String> declared, EnvironmentUse use) {
        if (use.name().isEmpty()) {
            return Optional.of("job `" + use.job().path() + "` names an environment that nobody knows beforehand");
        }
        String name = use.name().get();
        return declared.isEmpty() || declared.stream().anyMatch(name::equalsIgnoreCase)
                ? Optional.empty()
                : Optional.of("job `" + use.job().path() + "` names environment `" + name + "`, which isn't declared");
    }
}
