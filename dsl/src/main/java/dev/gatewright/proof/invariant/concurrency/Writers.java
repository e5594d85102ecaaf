package dev.gatewright.proof.invariant.concurrency;

import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.graph.Census;
import dev.gatewright.proof.graph.EffectUse;
import dev.gatewright.proof.graph.Graph;
import dev.gatewright.proof.graph.JobNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The jobs of an entry that write to environments, each with what it does there. */
record Writers(Graph graph, Map<JobNode, List<EffectUse>> byJob) {

    static Writers of(Graph graph) {
        Map<JobNode, List<EffectUse>> byJob = new LinkedHashMap<>();
        graph.effects().stream()
                .filter(Census::isWriting)
                .forEach(use -> byJob.computeIfAbsent(use.job(), none -> new ArrayList<>())
                        .add(use));
        return new Writers(graph, byJob);
    }

    List<EffectUse> uses(JobNode job) {
        return byJob.getOrDefault(job, List.of());
    }

    List<EffectUse> uses(JobNode job, String environment) {
        return uses(job).stream()
                .filter(use -> use.environment().equalsIgnoreCase(environment))
                .toList();
    }

    Literal runs(List<EffectUse> uses) {
        return graph.circuit().or(uses.stream().map(EffectUse::runs).toList());
    }
}
