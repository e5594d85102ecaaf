package dev.gatewright.simulation.selector;

import java.util.Optional;

/**
 * One job on the way to the one that is meant: a caller, or that job itself.
 *
 * @param job the job's id
 * @param leg the leg's name as it was written, empty when every leg is meant
 * @param isGuessed whether the leg is one of a matrix that is computed, so that only a run shows whether there is such a leg
 */
public record Segment(String job, Optional<String> leg, boolean isGuessed) {

    /**
     * Whether a job is meant.
     *
     * @param place a job and what its leg is called
     * @return true when it is
     */
    boolean matches(Place place) {
        return job.equals(place.job())
                && (leg.isEmpty()
                        || leg.get().equals(place.label())
                        || leg.get().equals(place.name()));
    }

    /**
     * One job on the way to one that runs.
     *
     * @param job its id
     * @param label what its leg is called by its id, such as {@code test (3.11)}
     * @param name what it is called on the run's page
     */
    public record Place(String job, String label, String name) {

        /** Its name on the run's page; where that is one name for all legs, the one that tells them apart. */
        @Override
        public String toString() {
            return name.equals(job) ? label : name;
        }
    }
}
