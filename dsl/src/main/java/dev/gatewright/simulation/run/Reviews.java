package dev.gatewright.simulation.run;

import dev.gatewright.simulation.scenario.Review;
import dev.gatewright.simulation.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    private final Set<Review> used = new HashSet<>();

    Reviews(Scenario scenario, Clock clock) {
        this.scenario = scenario;
        this.clock = clock;
    }

    /** The answer that the next request of an environment gets, empty when nobody answers. */
    Optional<Review> next(String environment) {
        return scenario.reviews().stream()
                .filter(review -> review.environment().equalsIgnoreCase(environment) && !used.contains(review))
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
            used.add(review);
            asked.get(review).forEach(one -> one.answer(review));
        });
    }

    private static long delay(Review review) {
        boolean expires = review.decision() == Review.Decision.EXPIRED;
        return expires ? EXPIRY_SECONDS : review.delay().toSeconds();
    }
}
