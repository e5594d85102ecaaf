package dev.gatewright.simulation.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a step or a job is said to end. */
public enum Outcome {
    /** It succeeds, which is what happens where nothing is said. */
    SUCCESS,
    /** It fails. */
    FAILURE,
    /** A step: the run is cancelled while it runs. A job: that job is cancelled. */
    CANCELLED,
    /** It doesn't run, whatever its condition says. */
    SKIPPED,
    /** It runs longer than it may. */
    TIMED_OUT;

    /**
     * How it is written.
     *
     * @return such as {@code failure} or {@code timed out}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * The outcome of a word.
     *
     * @param word such as {@code failure}, {@code timed out} or {@code timed_out}
     * @return the outcome, empty when there is none of that name
     */
    public static Optional<Outcome> of(String word) {
        String asked = word.replace('_', ' ').replace('-', ' ');
        return List.of(values()).stream()
                .filter(outcome -> outcome.word().equals(asked))
                .findFirst();
    }
}
