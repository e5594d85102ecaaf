package dev.gatewright.proof.invariant;

import dev.gatewright.proof.graph.Graph;
import java.util.List;

/** What must hold in every scenario. */
public interface Invariant {

    /**
     * What {@code prove --invariant} takes.
     *
     * @return the name, such as {@code approval-before-production}
     */
    String name();

    /**
     * What it says.
     *
     * @return one sentence
     */
    String summary();

    /**
     * How it is decided: what counts, and what has to be assumed.
     *
     * @return one or two sentences
     */
    String decidedBy();

    /**
     * Where the rule comes from.
     *
     * @return a section of GitHub's documentation, or an experience
     */
    String source();

    /**
     * The ways in which an entry may break it.
     *
     * @param graph the entry
     * @return the ways; none of them can happen in an entry that holds the invariant
     */
    List<Breach> breaches(Graph graph);

    /**
     * Whether an entry has anything that it is about. What holds of nothing says nothing, and is told.
     *
     * @param graph the entry
     * @return false when nothing there could break it
     */
    default boolean speaksOf(Graph graph) {
        return true;
    }

    /**
     * Why it matters here.
     *
     * @return the reason, empty when none was given
     */
    default String reason() {
        return "";
    }

    /**
     * This invariant with the reason why it matters, which is told when it is broken.
     *
     * @param reason the reason
     * @return the invariant
     */
    default Invariant because(String reason) {
        return new Reasoned(this, reason);
    }
}
