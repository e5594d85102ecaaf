package dev.gatewright.finding;

/** How bad a finding is. */
public enum Severity {
    /** GitHub would refuse it, or it can't be emitted. */
    ERROR,
    /** It works, and is likely a mistake. */
    WARNING
}
