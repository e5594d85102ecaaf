package dev.gatewright.yaml;

/** Counts how deep a walk is, so that a tree that no file could hold ends in a message instead of an exhausted stack. */
final class Nesting {

    /** GitHub itself stops at 50. */
    static final int DEEPEST = 1000;

    private int depth;

    void enter() {
        if (++depth > DEEPEST) {
            throw new IllegalArgumentException(
                    "The tree is nested deeper than " + DEEPEST + " levels. GitHub reads 50.");
        }
    }

    void leave() {
        depth--;
    }
}
