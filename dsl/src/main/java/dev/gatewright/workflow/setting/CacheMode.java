package dev.gatewright.workflow.setting;

/** What jobs may do with the Actions cache; a job's mode overrides its workflow's. */
public enum CacheMode {
    /** Restore only. */
    READ,
    /** Restore and save. */
    WRITE,
    /** Save only. */
    WRITE_ONLY,
    /** Neither. */
    NONE
}
