package dev.gatewright.proof.invariant.rollback;

import dev.gatewright.proof.graph.EffectUse;
import dev.gatewright.proof.graph.Graph;
import dev.gatewright.proof.invariant.Breach;
import dev.gatewright.proof.invariant.Invariant;
import dev.gatewright.workflow.setting.Effect.Kind;
import java.util.ArrayList;
import java.util.List;

/** Every failed, cancelled or rolled-back production path tells people. */
public final class FailuresAlert implements Invariant {

    @Override
    public String name() {
        return "failures-alert";
    }

    @Override
    public String summary() {
        return "Every failed, cancelled or rolled-back production path tells people.";
    }

    @Override
    public String decidedBy() {
        return "When a release to production has begun and it or anything behind it fails or is cancelled, and when a rollback"
                + " runs, a step or job behind it that notifies runs too.";
    }

    @Override
    public String source() {
        return "GitHub's documentation, \"Evaluate expressions in workflows and actions\", section \"Status check functions\"";
    }

    @Override
    public List<Breach> breaches(Graph graph) {
        Aftermath aftermath = new Aftermath(graph, graph.all(Kind.NOTIFY));
        List<Breach> breaches = new ArrayList<>();
        for (EffectUse release : graph.releases()) {
            breaches.add(new Breach(
                    aftermath.unanswered(release),
                    "something fails or is cancelled after " + release + " has begun, and nobody is told",
                    List.of(release)));
        }
        for (EffectUse rollback : graph.onProduction(Kind.ROLL_BACK)) {
            breaches.add(new Breach(
                    aftermath.unansweredRollback(rollback),
                    rollback + " rolls production back, and nobody is told",
                    List.of(rollback)));
        }
        return breaches;
    }
}
