package dev.gatewright.simulation.scenario;

/** Who can see a repository. */
public enum Visibility {
    /** Everybody. */
    PUBLIC,
    /** The enterprise. */
    INTERNAL,
    /** Those who were given access. */
    PRIVATE
}
