package dev.gatewright.simulation.step;

/**
 * A job is cancelled while it runs.
 *
 * <p>Source: GitHub's documentation, "Workflow cancellation reference".
 *
 * @param at how many seconds after the job's start
 * @param reason why, in words
 * @param grace after how many more seconds everything is ended, whatever its condition says
 * @param stopsEnding whether it stops what would end at that very moment
 */
public record Interruption(long at, String reason, long grace, boolean stopsEnding) {

    /** How long steps may still run that ask for it: five minutes. */
    public static final long GRACE = 300;

    /** A job that is never cancelled. */
    public static final Interruption NEVER = new Interruption(Long.MAX_VALUE, "", 0, false);

    /**
     * Whichever comes first, the other one where both come at once.
     *
     * @param other the other
     * @return this or the other
     */
    public Interruption first(Interruption other) {
        return other.at <= at ? other : this;
    }

    long end() {
        return at == Long.MAX_VALUE ? at : at + grace;
    }
}
