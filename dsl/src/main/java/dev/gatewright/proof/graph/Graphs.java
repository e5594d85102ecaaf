package dev.gatewright.proof.graph;

import dev.gatewright.proof.formula.Circuit;
import dev.gatewright.proof.model.Library;
import dev.gatewright.proof.model.Settings;
import java.util.ArrayList;
import java.util.List;

/**
 * The graphs of all entries, over one circuit: entries that only differ in what no condition asks for have the same formulas,
 * and a question about them is answered once.
 */
public final class Graphs {

    private final Circuit circuit = new Circuit();
    private final List<Graph> graphs = new ArrayList<>();

    private Graphs() {}

    /**
     * The graphs of all entries.
     *
     * @param library all workflows
     * @param settings what is told beside them
     * @return the graphs
     */
    public static Graphs of(Library library, Settings settings) {
        Graphs graphs = new Graphs();
        Census census = new Census(library);
        for (Entry entry : Entries.of(library)) {
            Graph graph = Graph.of(graphs.circuit, library, settings, entry, census);
            census.add(graph);
            graphs.graphs.add(graph);
        }
        return graphs;
    }

    /**
     * The formulas of all entries.
     *
     * @return the circuit that all graphs share
     */
    public Circuit circuit() {
        return circuit;
    }

    /**
     * All graphs.
     *
     * @return one for each way in which a workflow starts
     */
    public List<Graph> all() {
        return List.copyOf(graphs);
    }
}
