package dev.gatewright.simulation.run;

import java.util.Comparator;
import java.util.PriorityQueue;

/** A virtual clock, in seconds: what is to happen, in the order of its time, and of when it was said for the same time. */
final class Clock {

    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparingLong(Entry::time).thenComparingLong(Entry::turn));
    private long now;
    private long turns;

    private record Entry(long time, long turn, Runnable action) {}

    long now() {
        return now;
    }

    void after(long seconds, Runnable action) {
        entries.add(new Entry(now + Math.max(0, seconds), turns++, action));
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
