package dev.gatewright.proof.graph;

import dev.gatewright.proof.model.Library;
import dev.gatewright.proof.model.Settings;
import java.util.List;

/**
 * The graphs of all entries, each made when it is asked for, so that only one of them is in memory.
 */
public final class Graphs {

    private final Library library;
    private final Settings settings;
    private final List<Entry> entries;
    private final Census census = new Census();

    private Graphs(Library library, Settings settings) {
        this.library = library;
        this.settings = settings;
        this.entries = Entries.of(library);
    }

    /**
     * The graphs of all entries.
     *
     * @param library all workflows
     * @param settings what is told beside them
     * @return the graphs
     */
    public static Graphs of(Library library, Settings settings) {
        Graphs graphs = new Graphs(library, settings);
        graphs.entries.forEach(entry -> graphs.census.add(graphs.of(entry)));
        return graphs;
    }

    /**
     * The entries.
     *
     * @return the ways in which workflows start
     */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * The graph of an entry.
     *
     * @param entry the entry
     * @return its graph, which knows of the others
     */
    public Graph of(Entry entry) {
        return Graph.of(library, settings, entry, census);
    }
}
