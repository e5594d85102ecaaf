package dev.gatewright.simulation.scenario;

import java.time.Duration;
import java.util.Map;

/** Something that happens after the first event. */
public sealed interface FollowUp {

    /**
     * One more event.
     *
     * @param delay how long after the first event
     * @param event the event
     */
    record Later(Duration delay, TriggerEvent event) implements FollowUp {}

    /**
     * Somebody cancels what runs.
     *
     * @param delay how long after the first event
     * @param file the workflow whose runs are cancelled, empty for all
     */
    record Cancel(Duration delay, String file) implements FollowUp {}

    /**
     * Somebody runs a run again once it has ended; steps and jobs now end as said here, and well where nothing is said.
     *
     * <p>Source: GitHub's documentation, "Re-running workflows and jobs".
     *
     * @param repeat which jobs run again
     * @param outcomes how jobs and steps end this time, by their names
     */
    record Rerun(Repeat repeat, Map<String, Outcome> outcomes) implements FollowUp {

        /**
         * Somebody runs a run again.
         *
         * @param repeat which jobs run again
         * @param outcomes how jobs and steps end this time, copied
         */
        public Rerun {
            outcomes = Ordered.copy(outcomes);
        }
    }
}
