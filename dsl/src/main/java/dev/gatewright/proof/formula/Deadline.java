package dev.gatewright.proof.formula;

import java.time.Duration;

/** How long a search may go on. */
public final class Deadline {

    private final long end;
    private final Duration time;

    private Deadline(Duration time) {
        this.time = time;
        this.end = System.nanoTime() + time.toNanos();
    }

    /**
     * A deadline.
     *
     * @param time how long from now on
     * @return the deadline
     */
    public static Deadline in(Duration time) {
        return new Deadline(time);
    }

    /**
     * Whether it has passed.
     *
     * @return true when no time is left
     */
    public boolean isOver() {
        return System.nanoTime() - end >= 0;
    }

    long millisLeft() {
        return Math.max(1, (end - System.nanoTime()) / 1_000_000);
    }

    @Override
    public String toString() {
        return time.toSeconds() + " s";
    }
}
