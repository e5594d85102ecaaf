package dev.gatewright.check.job;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.WorkflowFile;

/** The container of a job has an empty image: there is none, and GitHub runs the steps on the runner itself. */
public final class NoContainer implements JobCheck {

    private static final Rule RULE = Rule.mistake(
            "no-container",
            "A container of no image",
            "actions/runner, WorkflowTemplateConverter.ConvertToJobContainer");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        job.get("container")
                .flatMap(Containers::image)
                .filter(image -> image.text().filter(String::isEmpty).isPresent())
                .ifPresent(image -> report.add(
                        RULE,
                        image.origin(),
                        "An empty image is none: job `" + job.id() + "` runs in no container.",
                        "Name an image, or leave `container` out."));
    }
}
