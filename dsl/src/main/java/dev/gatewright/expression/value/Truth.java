package dev.gatewright.expression.value;

/** Whether something holds, as far as that is known. */
public enum Truth {
    /** It holds. */
    TRUE,
    /** It doesn't. */
    FALSE,
    /** Nobody can say. */
    UNKNOWN;

    /**
     * A known truth.
     *
     * @param value whether it holds
     * @return {@link #TRUE} or {@link #FALSE}
     */
    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /**
     * The opposite; unknown stays unknown.
     *
     * @return the opposite
     */
    public Truth not() {
        return this == UNKNOWN ? UNKNOWN : of(this == FALSE);
    }

    /**
     * Whether both hold.
     *
     * @param other the other
     * @return false when one of them is, true when both are, else unknown
     */
    public Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE ? other : UNKNOWN;
    }

    /**
     * Whether one of them holds, or both.
     *
     * @param other the other
     * @return true when one of them is, false when both are, else unknown
     */
    public Truth or(Truth other) {
        return not().and(other.not()).not();
    }

    /**
     * Whether this is known.
     *
     * @return true unless it is {@link #UNKNOWN}
     */
    public boolean isKnown() {
        return this != UNKNOWN;
    }
}
