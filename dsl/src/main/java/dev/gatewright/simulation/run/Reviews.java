package dev.gatewright.simulation.run;

import dev.gatewright.simulation.scenario.Review;
import dev.gatewright.simulation.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The requests for approval in one run, and their answers. An answer that is given once covers the jobs of its environment
 * that wait at that moment; one that comes later asks again.
 *
 * <p>Source: GitHub's documentation, "Reviewing deployments".
 */
final class Reviews {

    private static final long EXPIRY_SECONDS = 30L * 24 * 60 * 60;

    private final Scenario scenario;
    private final Clock clock;
    private final Map<Review, List<EnvironmentGate>> asked = new HashMap<>();
    /** The answers that nobody had yet, in order. */
    private final List<Review> open;

    private Reviews(Scenario scenario, Clock clock, List<Review> open) {
        this.scenario = scenario;
        this.clock = clock;
        this.open = new ArrayList<>(open);
    }

    /** The requests of a run that begins. */
    static Reviews of(Scenario scenario, Clock clock) {
        return new Reviews(scenario, clock, scenario.reviews());
    }

    /** The requests of the same run's next attempt: an answer that was given once is over. */
    Reviews again() {
        return new Reviews(scenario, clock, open);
    }

    /** The answer that the next request of an environment gets, empty when nobody answers. */
    Optional<Review> next(String environment) {
        return open.stream()
                .filter(review -> review.environment().equalsIgnoreCase(environment))
                .findFirst();
    }

    /** Whether anybody says anything of an environment. */
    boolean mentions(String environment) {
        return scenario.reviews().stream()
                .anyMatch(review -> review.environment().equalsIgnoreCase(environment));
    }

    /** A job asks; the answer comes in its time. */
    void ask(EnvironmentGate gate, Review review) {
        if (review.every()) {
            clock.after(delay(review), () -> gate.answer(review));
            return;
        }
        List<EnvironmentGate> waiting = asked.get(review);
        if (waiting != null) {
            waiting.add(gate);
            return;
        }
        asked.put(review, new ArrayList<>(List.of(gate)));
        clock.after(delay(review), () -> {
            open.remove(review);
            asked.remove(review).forEach(one -> one.answer(review));
        });
    }

    private static long delay(Review review) {
        boolean expires = review.decision() == Review.Decision.EXPIRED;
        return expires ? EXPIRY_SECONDS : review.delay().toSeconds();
    }
}
