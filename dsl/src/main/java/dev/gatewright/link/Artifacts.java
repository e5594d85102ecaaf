package dev.gatewright.link;

import dev.gatewright.finding.Candidates;
import dev.gatewright.reference.Artifact;
import dev.gatewright.workflow.job.Job;
import dev.gatewright.workflow.step.Step;
import dev.gatewright.yaml.Mapping;
import java.util.List;
import java.util.Optional;

/** Makes who downloads an artifact need who uploads it. */
final class Artifacts {

    private Artifacts() {}

    static void link(JobTable jobs, Demands demands, Report report) {
        for (Job job : jobs.all()) {
            for (Mapping step : Steps.of(job.mapping())) {
                noted(step, Step.DOWNLOADS).ifPresent(artifact -> download(artifact, step, job, jobs, demands, report));
            }
        }
    }

    private static void download(
            Artifact artifact, Mapping step, Job job, JobTable jobs, Demands demands, Report report) {
        List<Job> uploaders =
                jobs.all().stream().filter(other -> uploads(other, artifact)).toList();
        if (uploaders.isEmpty()) {
            report.error(
                    "unlinked-artifact",
                    step.origin(),
                    "Nobody uploads the artifact `" + artifact.name() + "` that job `"
                            + job.jobId().id() + "` downloads.",
                    "Upload it in another job of the workflow, with the same constant. "
                            + Candidates.help(artifact.name(), uploaded(jobs), "No job uploads any artifact."));
        }
        uploaders.stream()
                .filter(other -> other != job)
                .forEach(other -> demands.need(job.jobId().id(), other.jobId().id()));
    }

    private static boolean uploads(Job job, Artifact artifact) {
        return Steps.of(job.mapping()).stream()
                .anyMatch(step ->
                        noted(step, Step.UPLOADS).filter(artifact::equals).isPresent());
    }

    private static List<String> uploaded(JobTable jobs) {
        return jobs.all().stream()
                .flatMap(job -> Steps.of(job.mapping()).stream())
                .flatMap(step -> noted(step, Step.UPLOADS).stream())
                .map(Artifact::name)
                .toList();
    }

    private static Optional<Artifact> noted(Mapping step, Object note) {
        return step.notes().get(note).map(Artifact.class::cast);
    }
}
