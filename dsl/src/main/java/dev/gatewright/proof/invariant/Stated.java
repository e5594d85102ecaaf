package dev.gatewright.proof.invariant;

import dev.gatewright.proof.graph.Graph;
import java.util.List;

/** An invariant that a team states by itself. */
record Stated(String name, Statement statement) implements Invariant {

    @Override
    public String summary() {
        return statement.toString();
    }

    @Override
    public String decidedBy() {
        return "As it is stated.";
    }

    @Override
    public String source() {
        return "This pipeline's own";
    }

    @Override
    public List<Breach> breaches(Graph graph) {
        return statement.breaches(graph);
    }
}
