package dev.gatewright.reference;

/** How a needed job ended: the values of {@code needs.id.result}. */
public enum JobResult {
    /** It succeeded. */
    SUCCESS,
    /** It failed. */
    FAILURE,
    /** It was cancelled. */
    CANCELLED,
    /** It did not run. */
    SKIPPED
}
