package dev.gatewright.workflow.setting;

/** How many runs may wait in a concurrency group. */
public enum Queue {
    /** One: a newer run takes the place of the one that waits. */
    SINGLE,
    /** As many as GitHub holds (100), first come, first served, without a promise of order. */
    MAX
}
