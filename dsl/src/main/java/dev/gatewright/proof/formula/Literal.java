package dev.gatewright.proof.formula;

/**
 * A formula of a {@link Circuit}, or its opposite: a signed number of a variable.
 *
 * @param number the variable's number, negative for the opposite
 */
public record Literal(int number) {

    /** What always holds. */
    public static final Literal TRUE = new Literal(1);

    /** What never holds. */
    public static final Literal FALSE = new Literal(-1);

    /**
     * One of the constants.
     *
     * @param value whether it holds
     * @return {@link #TRUE} or {@link #FALSE}
     */
    public static Literal of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /**
     * The opposite.
     *
     * @return what holds when this doesn't
     */
    public Literal not() {
        return new Literal(-number);
    }

    /**
     * Whether this always holds.
     *
     * @return true for {@link #TRUE}
     */
    public boolean isTrue() {
        return number == 1;
    }

    /**
     * Whether this never holds.
     *
     * @return true for {@link #FALSE}
     */
    public boolean isFalse() {
        return number == -1;
    }

    int variable() {
        return Math.abs(number);
    }
}
