package dev.gatewright.simulation.scenario;

import java.util.List;

/**
 * Which jobs of a run run again. Those that depend on them do too; all others stay as they were, with their outputs.
 *
 * <p>Source: GitHub's documentation, "Re-running workflows and jobs".
 */
public sealed interface Repeat {

    /** All jobs. */
    record All() implements Repeat {}

    /** The jobs that failed or were cancelled; of a matrix, those of its legs. */
    record Failed() implements Repeat {}

    /**
     * Certain jobs, whatever became of them; of runs that have none of them, nothing.
     *
     * @param jobs their names: {@code [FILE:]JOB}, a leg's name, or {@code CALLER/JOB}
     */
    record Only(List<String> jobs) implements Repeat {

        /**
         * Certain jobs.
         *
         * @param jobs their names, copied
         */
        public Only {
            jobs = List.copyOf(jobs);
        }
    }
}
