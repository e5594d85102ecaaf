package dev.gatewright.check.use;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import dev.gatewright.check.view.WorkflowFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An artifact is downloaded before the job or the step that uploads it has run. One that is uploaded nowhere in the workflow may
 * come from anywhere, and isn't judged.
 */
public final class EarlyDownload implements JobCheck {

    private static final Rule RULE = Rule.mistake(
            "early-download",
            "An artifact that isn't there yet",
            "GitHub's documentation, Store and share data with workflow artifacts: use `needs` so that a job waits for the"
                    + " upload; actions/download-artifact, README.md");

    private static final String DOWNLOAD = "actions/download-artifact";
    private static final String UPLOAD = "actions/upload-artifact";

    /** What takes artifacts of another run. */
    private static final List<String> OTHERS = List.of("run-id", "repository");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        for (StepEntry step : job.allSteps()) {
            downloaded(step).ifPresent(name -> check(name, step, job, workflow, report));
        }
    }

    private static Optional<String> downloaded(StepEntry step) {
        return step.inputsOf(DOWNLOAD)
                .filter(inputs -> OTHERS.stream().noneMatch(inputs::has))
                .flatMap(inputs -> inputs.get("name"))
                .flatMap(Spot::literal)
                .filter(name -> !name.isBlank());
    }

    private static void check(String name, StepEntry step, JobEntry job, WorkflowFile workflow, Report report) {
        List<JobEntry> uploaders = workflow.jobs().stream()
                .filter(other -> uploads(name, other.allSteps().stream()))
                .toList();
        boolean isThere = uploaders.isEmpty()
                || workflow.ancestors(job).stream().anyMatch(uploaders::contains)
                || uploads(name, job.allSteps().stream().takeWhile(other -> other != step));
        if (!isThere) {
            report.add(RULE, step.body().origin(), fact(name, job, uploaders), wayOut(job, uploaders, report));
        }
    }

    private static String fact(String name, JobEntry job, List<JobEntry> uploaders) {
        return uploaders.contains(job)
                ? "The artifact `" + name + "` is downloaded here, and uploaded by a later step."
                : "The artifact `" + name + "` comes from job `"
                        + uploaders.get(0).id() + "`, which job `" + job.id() + "` doesn't wait for.";
    }

    private static String wayOut(JobEntry job, List<JobEntry> uploaders, Report report) {
        return uploaders.contains(job)
                ? "Download it behind that step, or in another job."
                : "Say "
                        + report.spelled(
                                ".needs(…)", "needs: " + uploaders.get(0).id()) + ".";
    }

    private static boolean uploads(String name, Stream<StepEntry> steps) {
        return steps.flatMap(step -> step.inputsOf(UPLOAD).flatMap(inputs -> inputs.get("name")).stream())
                .anyMatch(uploaded -> uploaded.text().filter(name::equals).isPresent());
    }
}
