package dev.gatewright.simulation.run;

import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * A virtual clock, in seconds: what is to happen, in the order of its time, at the same time by its rank, and then as it was
 * said.
 */
final class Clock {

    private final PriorityQueue<Entry> entries = new PriorityQueue<>(
            Comparator.comparingLong(Entry::time).thenComparing(Entry::rank).thenComparingLong(Entry::turn));
    private long now;
    private long turns;

    private record Entry(long time, Rank rank, long turn, Runnable action) {}

    /** What comes first of what happens at the same time: of legs that take equally long, a failure meets the others at work. */
    enum Rank {
        USUAL,
        FAIL_FAST,
        SUCCESS_OF_A_LEG
    }

    long now() {
        return now;
    }

    void after(long seconds, Runnable action) {
        after(seconds, Rank.USUAL, action);
    }

    void after(long seconds, Rank rank, Runnable action) {
        entries.add(new Entry(now + Math.max(0, seconds), rank, turns++, action));
    }

    /** Lets everything happen that is to happen. */
    void run() {
        Entry next = entries.poll();
        while (next != null) {
            now = next.time();
            next.action().run();
            next = entries.poll();
        }
    }
}
