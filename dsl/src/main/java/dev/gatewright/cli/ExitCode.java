package dev.gatewright.cli;

/** What the process says to who started it. */
public final class ExitCode {

    /** All is well. */
    public static final int FINE = 0;
    /** Something is wrong with what was judged: findings, or a file that isn't as it shall be. */
    public static final int FOUND = 1;
    /** The command could not run: it was called wrongly, or a file could not be read or written. */
    public static final int COULD_NOT_RUN = 2;

    private ExitCode() {}
}
