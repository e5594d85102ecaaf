package dev.gatewright.simulation.result;

/**
 * From when to when something ran, in seconds from the scenario's first event.
 *
 * @param start when it started
 * @param end when it ended
 */
public record Span(long start, long end) {

    /**
     * This span, so much later.
     *
     * @param seconds how much
     * @return the span
     */
    public Span plus(long seconds) {
        return new Span(start + seconds, end + seconds);
    }

    @Override
    public String toString() {
        return start + "s–" + end + "s";
    }
}
