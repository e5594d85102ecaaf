package dev.gatewright.proof.invariant.path;

import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.graph.EffectUse;
import dev.gatewright.proof.graph.Graph;
import dev.gatewright.proof.graph.JobNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What must have happened before a release, by job. */
record Tests(Graph graph, List<EffectUse> all, Map<JobNode, List<EffectUse>> byJob) {

    static Tests of(Graph graph, List<EffectUse> all) {
        Map<JobNode, List<EffectUse>> byJob = new LinkedHashMap<>();
        all.forEach(use ->
                byJob.computeIfAbsent(use.job(), none -> new ArrayList<>()).add(use));
        return new Tests(graph, all, byJob);
    }

    /** Whether something holds of one of a job's tests. */
    Literal any(JobNode job, Function<EffectUse, Literal> property) {
        return graph.circuit()
                .or(byJob.getOrDefault(job, List.of()).stream().map(property).toList());
    }

    /** Whether it holds of an earlier step of the same job. */
    Literal before(EffectUse release, Function<EffectUse, Literal> property) {
        return graph.circuit()
                .or(byJob.getOrDefault(release.job(), List.of()).stream()
                        .filter(test -> isEarlier(test, release))
                        .map(property)
                        .toList());
    }

    private static boolean isEarlier(EffectUse one, EffectUse other) {
        return one.step().isPresent()
                && other.step().isPresent()
                && one.step().get().model().endsAt()
                        < other.step().get().model().index();
    }

    List<EffectUse> about(EffectUse release) {
        List<EffectUse> about = new ArrayList<>(all);
        about.add(release);
        return about;
    }
}
