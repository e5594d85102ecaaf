package dev.gatewright.simulation.run;

import dev.gatewright.expression.value.Value;
import dev.gatewright.simulation.context.Tree;
import dev.gatewright.simulation.result.Conclusion;
import dev.gatewright.simulation.result.JobRun.Ending;
import dev.gatewright.simulation.scenario.Outcome;
import dev.gatewright.simulation.scenario.Review;
import dev.gatewright.workflow.job.Environment;
import dev.gatewright.workflow.job.Protection;
import dev.gatewright.workflow.job.Reviewer;
import dev.gatewright.yaml.Mapping;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What keeps a job from deploying to its environment: the branches that may, the wait, the reviewers.
 *
 * <p>Source: GitHub's documentation, "Deployments and environments"; "Reviewing deployments": a job that is rejected fails,
 * and one that nobody answers fails after 30 days.
 */
final class EnvironmentGate {

    private final StepsLeg leg;
    private String environment = "";
    private boolean waits;
    private boolean approved;
    private boolean reviewed;
    private String doubt = "";
    private long opens;

    EnvironmentGate(StepsLeg leg) {
        this.leg = leg;
    }

    void enter() {
        Tree tree = leg.node().spec().tree().at("environment");
        Tree name = tree.isMapping() ? tree.at("name") : tree;
        Value value = leg.world().evaluation().value(name, leg.context());
        if (value instanceof Value.Unknown unknown) {
            leg.world().gap(leg.node().title(), "environment", unknown.reason());
            doubt = mayStop() ? "which environment it waits for hangs on " + unknown.reason() : "";
            leg.run();
            return;
        }
        environment = value.text();
        Optional<Protection> protection = environment.isEmpty() ? Optional.empty() : protection(tree);
        if (protection.isEmpty()) {
            leg.run();
            return;
        }
        enter(protection.get());
    }

    /** Whether there is an environment that would not let it through. */
    private boolean mayStop() {
        Stream<String> reviewed = leg.world().scenario().reviews().stream().map(Review::environment);
        return Stream.concat(leg.world().repository().environments().keySet().stream(), reviewed)
                .anyMatch(name -> !letsThrough(name));
    }

    private boolean letsThrough(String name) {
        Protection protection = leg.world().repository().protection(name).orElse(Protection.NONE);
        if (new RefPolicy(protection).refuse(leg.node().scope().run().ref()).isPresent()) {
            return false;
        }
        boolean isReviewed = !protection.reviewers().isEmpty() || reviews().mentions(name);
        return !isReviewed
                || reviews()
                        .next(name)
                        .filter(review -> review.decision() == Review.Decision.APPROVED)
                        .isPresent();
    }

    private Optional<Protection> protection(Tree tree) {
        Optional<Protection> noted = tree.node() instanceof Mapping mapping
                ? mapping.notes().get(Environment.PROTECTION).map(Protection.class::cast)
                : Optional.empty();
        Optional<Protection> implied = reviews().mentions(environment)
                ? Optional.of(Protection.reviewers(Reviewer.user("reviewer")))
                : Optional.empty();
        return leg.world().repository().protection(environment).or(() -> noted).or(() -> implied);
    }

    private void enter(Protection protection) {
        Optional<String> refusal =
                new RefPolicy(protection).refuse(leg.node().scope().run().ref());
        if (refusal.isPresent()) {
            fail("environment `" + environment + "`: " + refusal.get());
            return;
        }
        waits = true;
        opens = leg.world().clock().now() + protection.waitMinutes() * 60L;
        reviewed = protection.reviewers().isEmpty();
        leg.waits("it waits for environment `" + environment + "`");
        if (!reviewed) {
            ask(protection);
        }
        leg.world().clock().after(opens - leg.world().clock().now(), this::tryOpen);
    }

    private void ask(Protection protection) {
        leg.waits("it waits for a review of environment `" + environment + "`");
        Optional<Review> review = reviews().next(environment);
        if (review.isEmpty()) {
            leaveUnanswered();
            return;
        }
        String starter = leg.node().scope().run().origin().event().actor();
        if (protection.preventsSelfReview() && review.get().reviewer().equals(starter)) {
            leg.waits("it waits for a review of environment `" + environment + "`, and `" + starter
                    + "` may not review what they started");
            return;
        }
        reviews().ask(this, review.get());
    }

    /** A job that is said to be cancelled, and whose review nobody answers, is cancelled while it waits. */
    private void leaveUnanswered() {
        if (leg.said().filter(Outcome.CANCELLED::equals).isPresent()) {
            leg.interrupt("it is said to be cancelled, and nobody reviewed its deployment to environment `"
                    + environment + "`");
        }
    }

    private Reviews reviews() {
        return leg.node().scope().run().reviews();
    }

    /** Somebody answers, or nobody did in time. */
    void answer(Review review) {
        if (!waits || reviewed) {
            return;
        }
        switch (review.decision()) {
            case APPROVED -> {
                approved = true;
                reviewed = true;
                tryOpen();
            }
            case REJECTED -> fail("its deployment to environment `" + environment + "` was rejected");
            case EXPIRED -> fail("nobody reviewed its deployment to environment `" + environment + "` within 30 days");
        }
    }

    private void tryOpen() {
        if (waits && reviewed && leg.world().clock().now() >= opens) {
            waits = false;
            leg.waits("");
            leg.run();
        } else if (waits && reviewed) {
            leg.waits("it waits until the timer of environment `" + environment + "` is over");
        }
    }

    private void fail(String reason) {
        waits = false;
        leg.finish(Ending.of(Conclusion.FAILURE, reason), Map.of());
    }

    /** The job is cancelled while it waits. */
    void leave() {
        waits = false;
    }

    /** Why nobody knows whether it is let through; empty where that is known. */
    String doubt() {
        return doubt;
    }

    String environment() {
        return environment;
    }

    boolean isApproved() {
        return approved;
    }
}
