package dev.gatewright.proof;

import java.util.Locale;

/** What became of a question. */
public enum Verdict {
    /** It holds in every scenario. */
    PROVED,
    /** It holds in every scenario, if what is assumed of the repository holds. */
    ASSUMED,
    /** A scenario breaks it. */
    REFUTED,
    /** Nobody knows: a limit was reached first. */
    UNDECIDED;

    /**
     * The verdict as JSON has it.
     *
     * @return such as {@code proved}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether the invariant may be relied upon.
     *
     * @return true for proved and assumed
     */
    public boolean holds() {
        return this == PROVED || this == ASSUMED;
    }
}
