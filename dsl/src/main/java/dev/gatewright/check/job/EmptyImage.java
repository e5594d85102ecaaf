package dev.gatewright.check.job;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.matrix.MatrixExpansion;

/** A container has no image, or an image no name behind {@code docker://}. */
public final class EmptyImage implements JobCheck {

    private static final Rule RULE = Rule.refused(
            "empty-image",
            "A container without an image",
            "GitHub's converter, ConvertToJobContainer; actionlint, empty_image_names_and_versions");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        for (Pair container : Containers.all(job)) {
            missing(container, report);
            Containers.image(container.value())
                    .filter(image -> image.literal().filter("docker://"::equals).isPresent())
                    .ifPresent(image -> report.add(
                            RULE,
                            image.origin(),
                            "`" + container.name() + "` names no image behind `docker://`.",
                            "Name one: `docker://postgres:16`."));
        }
        for (Pair service : Containers.services(job)) {
            service.value()
                    .get("image")
                    .filter(image -> image.text().filter(String::isEmpty).isPresent())
                    .ifPresent(image -> empty(service, image, report));
        }
    }

    private static void empty(Pair service, Spot image, Report report) {
        report.add(
                RULE,
                image.origin(),
                "The image of `" + service.name()
                        + "` is empty. GitHub starts no service whose image comes out empty, and"
                        + " refuses one that is written so.",
                "Name one, leave the service out, or compute it: `${{ inputs.db && 'postgres:16' || '' }}`.");
    }

    private static void missing(Pair container, Report report) {
        Spot value = container.value();
        if (value.isMapping() && !value.has("image") && !MatrixExpansion.isComputed(value.node())) {
            report.add(
                    RULE,
                    value.origin(),
                    "`" + container.name() + "` has no image.",
                    "Name one: `image: postgres:16`.");
        }
    }
}
