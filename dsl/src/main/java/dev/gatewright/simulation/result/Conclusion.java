package dev.gatewright.simulation.result;

import java.util.Locale;

/** What became of a step, a job or a run. */
public enum Conclusion {
    /** It ended well. */
    SUCCESS,
    /** It failed. */
    FAILURE,
    /** It was cancelled. */
    CANCELLED,
    /** It never ran. */
    SKIPPED,
    /** It waits for something that doesn't come. */
    WAITING,
    /** It can't be known. */
    UNKNOWN;

    /**
     * GitHub's word for it.
     *
     * @return such as {@code failure}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
