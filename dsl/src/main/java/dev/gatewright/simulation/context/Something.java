package dev.gatewright.simulation.context;

import dev.gatewright.expression.value.Truth;
import dev.gatewright.expression.value.Value;

/** Texts that nobody knows, and that aren't empty. */
public final class Something {

    private Something() {}

    /**
     * A text that nobody knows, and that isn't empty.
     *
     * @param what what it is, in words, such as {@code secrets.TOKEN}
     * @return the value
     */
    public static Value of(String what) {
        return new Value.Unknown(what, false, Truth.TRUE);
    }
}
