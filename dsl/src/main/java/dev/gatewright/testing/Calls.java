package dev.gatewright.testing;

import dev.gatewright.simulation.scenario.Outcome;
import dev.gatewright.simulation.scenario.Review;
import dev.gatewright.simulation.scenario.Scenario;
import java.util.Arrays;
import java.util.List;

/** A scenario as the calls of a {@link Rehearsal} that make it. */
final class Calls {

    private Calls() {}

    static String of(Scenario scenario) {
        StringBuilder text = new StringBuilder("on " + scenario.event());
        scenario.event().inputs().forEach((name, value) -> text.append(call("input", name, value)));
        scenario.outcomes().forEach((name, outcome) -> text.append(call(verb(outcome), name)));
        scenario.outputs().forEach((name, value) -> text.append(call("output", name, value)));
        scenario.vault().vars().forEach((name, value) -> text.append(call("var", name, value)));
        scenario.facts().forEach((what, value) -> text.append(call("supplying", what, value.text())));
        scenario.vault().secrets().forEach(name -> text.append(call("secret", name)));
        scenario.reviews().forEach(review -> text.append(call(verb(review.decision()), review.environment())));
        scenario.followUps().forEach(later -> text.append("\n    then ").append(later));
        return text.toString();
    }

    private static String verb(Outcome outcome) {
        return switch (outcome) {
            case SUCCESS -> "succeeding";
            case FAILURE -> "failing";
            case CANCELLED -> "cancelling";
            case SKIPPED -> "skipping";
            case TIMED_OUT -> "timingOut";
        };
    }

    private static String verb(Review.Decision decision) {
        return switch (decision) {
            case APPROVED -> "approving";
            case REJECTED -> "rejecting";
            case EXPIRED -> "expiring";
        };
    }

    private static String call(String method, String... arguments) {
        List<String> quoted =
                Arrays.stream(arguments).map(it -> "\"" + it + "\"").toList();
        return "\n    ." + method + "(" + String.join(", ", quoted) + ")";
    }
}
