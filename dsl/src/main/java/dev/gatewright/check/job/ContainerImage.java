package dev.gatewright.check.job;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.ImageName;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;

/** The image of a container has a name that Docker refuses. */
public final class ContainerImage implements JobCheck {

    private static final Rule RULE = Rule.mistake(
            "image-name",
            "An image that can't be",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.container.image; the grammar of references that Docker follows");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        for (Pair container : Containers.all(job)) {
            Containers.image(container.value()).ifPresent(image -> {
                String name = image.literal().orElse("").replaceFirst("^docker://", "");
                if (!name.isEmpty() && !ImageName.isLegal(name)) {
                    report.add(
                            RULE,
                            image.origin(),
                            "`" + container.name() + "` can't run in `" + name + "`: no image is called so.",
                            ImageName.help(name));
                }
            });
        }
    }
}
