package dev.gatewright.proof.invariant.rollback;

import dev.gatewright.proof.graph.EffectUse;
import dev.gatewright.proof.graph.Graph;
import dev.gatewright.proof.invariant.Breach;
import dev.gatewright.proof.invariant.Invariant;
import dev.gatewright.workflow.setting.Effect.Kind;
import java.util.List;

/** Every failure or cancellation after the switch reaches the rollback. */
public final class FailureReachesRollback implements Invariant {

    @Override
    public String name() {
        return "failure-reaches-rollback";
    }

    @Override
    public String summary() {
        return "Every failure or cancellation after the switch reaches the rollback.";
    }

    @Override
    public String decidedBy() {
        return "When a switch of production has begun (where none is known: a deploy) and it or anything behind it fails or is"
                + " cancelled, a rollback of production runs, as a later step or as a later job.";
    }

    @Override
    public String source() {
        return "GitHub's documentation, \"Workflow cancellation\", and \"Evaluate expressions in workflows and actions\","
                + " section \"Status check functions\"";
    }

    @Override
    public boolean speaksOf(Graph graph) {
        return !graph.releases().isEmpty();
    }

    @Override
    public List<Breach> breaches(Graph graph) {
        Aftermath aftermath = new Aftermath(graph, graph.onProduction(Kind.ROLL_BACK));
        return Aftermath.switches(graph).stream()
                .map(release -> breach(aftermath, release))
                .toList();
    }

    private static Breach breach(Aftermath aftermath, EffectUse release) {
        return new Breach(
                aftermath.unanswered(release),
                "something fails or is cancelled after " + release + " has begun, and nothing rolls back",
                List.of(release));
    }
}
