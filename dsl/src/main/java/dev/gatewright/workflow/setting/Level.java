package dev.gatewright.workflow.setting;

/** What a permission allows. */
public enum Level {
    /** To read. */
    READ,
    /** To read and to write. */
    WRITE,
    /** Nothing. */
    NONE
}
