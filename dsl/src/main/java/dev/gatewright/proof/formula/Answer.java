package dev.gatewright.proof.formula;

import java.util.BitSet;
import java.util.List;

/** What a search found. */
public sealed interface Answer {

    /**
     * Nothing makes the formula true.
     *
     * @param settings what had to be assumed for that; none of them can be left out
     */
    record Impossible(List<Choice> settings) implements Answer {}

    /**
     * A way to make the formula true.
     *
     * @param made what the world decides against what is ordinary
     * @param variables all variables that hold, for {@link #holds}
     * @param left what the world could have decided otherwise, and didn't
     * @param isShortest whether there is no way with fewer outcomes
     */
    record Possible(List<Choice> made, List<Choice> left, BitSet variables, boolean isShortest) implements Answer {

        /**
         * Whether a formula holds in this way, of those that the search looked at.
         *
         * @param literal the formula
         * @return true when it holds
         */
        public boolean holds(Literal literal) {
            return literal.isTrue() || !literal.isFalse() && variables.get(literal.variable()) == literal.number() > 0;
        }
    }

    /**
     * Time was over, or memory.
     *
     * @param reason why, in words
     */
    record GaveUp(String reason) implements Answer {}
}
