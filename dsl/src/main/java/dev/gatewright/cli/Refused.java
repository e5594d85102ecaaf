package dev.gatewright.cli;

/** A command can't do what it was asked for, through no fault of its own. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * A refusal.
     *
     * @param message the fact, and the way out
     */
    public Refused(String message) {
        super(message);
    }
}
