package dev.gatewright.proof.invariant;

import dev.gatewright.proof.graph.Graph;
import java.util.List;

/** An invariant with a reason. */
record Reasoned(Invariant invariant, String reason) implements Invariant {

    @Override
    public String name() {
        return invariant.name();
    }

    @Override
    public String summary() {
        return invariant.summary();
    }

    @Override
    public String decidedBy() {
        return invariant.decidedBy();
    }

    @Override
    public String source() {
        return invariant.source();
    }

    @Override
    public List<Breach> breaches(Graph graph) {
        return invariant.breaches(graph);
    }

    @Override
    public boolean speaksOf(Graph graph) {
        return invariant.speaksOf(graph);
    }

    @Override
    public Invariant because(String other) {
        return new Reasoned(invariant, other);
    }
}
