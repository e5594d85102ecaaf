package dev.gatewright.proof.formula;

/**
 * Something that the world decides: a job that fails, a value that isn't known. What is ordinary is that it doesn't hold. Two
 * choices that are equal are one.
 */
public interface Choice {

    /** How much a choice says about a scenario. */
    enum Weight {
        /** An outcome that isn't success: the fewer, the shorter is the scenario. */
        OUTCOME,
        /** An outcome too, which is avoided where another does as well. */
        RARE_OUTCOME,
        /** A value that has to be known: as few as can be among the shortest scenarios. */
        VALUE,
        /** A setting that is assumed to hold. */
        SETTING
    }

    /**
     * How much it says.
     *
     * @return its weight
     */
    Weight weight();
}
