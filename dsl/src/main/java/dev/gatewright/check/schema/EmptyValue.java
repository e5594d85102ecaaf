package dev.gatewright.check.schema;

import dev.gatewright.block.Shape;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.Trail;
import java.util.List;

/** Nothing stands where something must. */
public final class EmptyValue {

    /** What is checked. */
    public static final Rule RULE = Rule.refused(
            "empty-value",
            "A value that is empty",
            "GitHub's workflow schema, non-empty-string; reader test errors-job-id-empty");

    /** Where the way to a job's container goes through it, or through its services: below the file, the jobs and the job. */
    private static final int CONTAINER = 3;

    private EmptyValue() {}

    static void report(Expected in, Report report) {
        if (isImage(in)) {
            return; // what GitHub does then depends on the container: rules of their own tell it
        }
        boolean text = in.alternatives().isNonEmptyText();
        report.add(
                RULE,
                in.spot().origin(),
                in.name() + " is empty.",
                "It takes " + in.alternatives().describe() + (text ? " that isn't empty." : ".")
                        + (in.key().isEmpty() ? "" : " Give it one, or leave the key out."));
    }

    /** Whether it is an empty text for the image of a container or of a service. */
    private static boolean isImage(Expected in) {
        List<Trail> path = in.trail().path();
        return in.key().equals("image")
                && in.spot().text().isPresent()
                && path.size() > CONTAINER
                && List.of("container", "services").contains(path.get(CONTAINER).key());
    }

    static void key(Expected in, Pair pair, Shape.MapOf map, Report report) {
        report.add(RULE, pair.key().origin(), "A key of " + in.inText() + " is empty.", "Give it a name.");
    }
}
