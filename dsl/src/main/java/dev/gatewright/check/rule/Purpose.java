package dev.gatewright.check.rule;

/** What a workflow is judged for. */
public enum Purpose {
    /** It was built in Java and is about to be emitted: whatever can't do what is meant is refused. */
    EMITTING,
    /** It was read from a file: what GitHub takes is no error. */
    READING
}
