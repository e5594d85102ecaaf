package dev.gatewright.simulation.scenario;

import java.time.Duration;
import java.util.Objects;

/**
 * How a request for approval is answered.
 *
 * <p>Source: GitHub's documentation, "Deployments and environments", "Required reviewers".
 *
 * @param environment the environment's name, in any case
 * @param decision the answer
 * @param delay how long after the request
 * @param every whether each request is answered so, or only the first one, with the jobs that wait at that moment
 * @param reviewer who answers; empty for one who may
 */
public record Review(String environment, Decision decision, Duration delay, boolean every, String reviewer) {

    /** The answers. */
    public enum Decision {
        /** The job may go on. */
        APPROVED,
        /** The job fails. */
        REJECTED,
        /** Nobody answers within 30 days, and the job fails. */
        EXPIRED
    }

    /**
     * An answer to every request of an environment, at once.
     *
     * @param environment the environment's name
     * @param decision the answer
     * @return the review
     */
    public static Review every(String environment, Decision decision) {
        return new Review(Objects.requireNonNull(environment, "environment"), decision, Duration.ZERO, true, "");
    }

    /**
     * An answer to the first request of an environment: it covers the jobs that wait at that moment; one that comes later
     * asks again.
     *
     * @param environment the environment's name
     * @param decision the answer
     * @return the review
     */
    public static Review once(String environment, Decision decision) {
        return new Review(Objects.requireNonNull(environment, "environment"), decision, Duration.ZERO, false, "");
    }

    /**
     * This answer, later.
     *
     * @param time how long after the request
     * @return the review
     */
    public Review after(Duration time) {
        return new Review(environment, decision, time, every, reviewer);
    }

    /**
     * This answer by somebody.
     *
     * @param user the user's name; who started the run may be barred from approving it
     * @return the review
     */
    public Review by(String user) {
        return new Review(environment, decision, delay, every, user);
    }
}
