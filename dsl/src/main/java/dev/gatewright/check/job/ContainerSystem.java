package dev.gatewright.check.job;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import java.util.List;
import java.util.Optional;

/** A job has containers or steps that are images, and runs on Windows or macOS, where GitHub starts none. */
public final class ContainerSystem implements JobCheck {

    private static final Rule RULE = Rule.mistake(
            "container-system",
            "Containers where there is no Linux",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.container and jobs.<job_id>.services: Linux runners only; jobs.<job_id>.steps[*].uses");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        List<Spot> images = job.allSteps().stream()
                .filter(step -> !step.has("if"))
                .flatMap(step -> step.get("uses").stream())
                .filter(uses -> uses.literal().orElse("").startsWith("docker://"))
                .toList();
        if (images.isEmpty() && !job.body().has("container") && !job.body().has("services")) {
            return;
        }
        Optional<Runners.System> other = Runners.systems(job).stream()
                .filter(system -> system != Runners.System.LINUX)
                .findFirst();
        if (other.isPresent()) {
            images.forEach(image -> report.add(
                    RULE,
                    image.origin(),
                    "`" + image.literal().orElse("") + "` is run in a container, and job `" + job.id() + "` can run on "
                            + name(other.get()) + ", where GitHub starts none.",
                    "Run the job on Linux, or give this step a job of its own."));
        }
        for (String key : List.of("container", "services")) {
            Optional<Pair> containers = job.body().pair(key).filter(ContainerSystem::isStarted);
            if (other.isPresent() && containers.isPresent()) {
                report.add(
                        RULE,
                        containers.get().key().origin(),
                        "Job `" + job.id() + "` has `" + key + "` and can run on " + name(other.get())
                                + ", where GitHub starts no containers.",
                        "Run it on Linux, or give the part that needs the containers a job of its own.");
            }
        }
    }

    /** A computed image may be empty, which means none. */
    private static boolean isStarted(Pair containers) {
        return Containers.image(containers.value()).filter(Spot::isComputed).isEmpty();
    }

    private static String name(Runners.System system) {
        return system == Runners.System.WINDOWS ? "Windows" : "macOS";
    }
}
