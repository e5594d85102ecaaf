package dev.gatewright.link;

import dev.gatewright.finding.Candidates;
import dev.gatewright.reference.Artifact;
import dev.gatewright.workflow.Pipeline;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.job.CallJob;
import dev.gatewright.workflow.job.Callee;
import dev.gatewright.workflow.job.Job;
import dev.gatewright.workflow.step.Step;
import dev.gatewright.yaml.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes who downloads an artifact need who uploads it. All jobs of a run share its artifacts, so a call uploads what the
 * jobs of the called workflow upload, and a step what the action of this pipeline does that it uses.
 */
final class Artifacts {

    private final JobTable jobs;
    private final Pipeline pipeline;
    private final Demands demands;
    private final Report report;

    Artifacts(JobTable jobs, Pipeline pipeline, Demands demands, Report report) {
        this.jobs = jobs;
        this.pipeline = pipeline;
        this.demands = demands;
        this.report = report;
    }

    void link() {
        for (Job job : jobs.all()) {
            for (Mapping step : Steps.withActions(job.mapping())) {
                noted(step, Step.DOWNLOADS).ifPresent(artifact -> download(artifact, step, job));
            }
        }
    }

    private void download(Artifact artifact, Mapping step, Job job) {
        List<Job> uploaders = jobs.all().stream()
                .filter(other -> uploads(other).contains(artifact))
                .toList();
        if (uploaders.isEmpty()) {
            report.error(
                    "unlinked-artifact",
                    step.origin(),
                    "Nobody uploads the artifact `" + artifact.name() + "` that job `"
                            + job.jobId().id() + "` downloads.",
                    wayOut(artifact.name()));
        }
        uploaders.stream()
                .filter(other -> other != job)
                .forEach(other -> demands.need(job.jobId().id(), other.jobId().id()));
    }

    private String wayOut(String name) {
        List<String> uploaded = uploaded();
        return uploaded.contains(name)
                ? "One of that name is uploaded, and split in another way: use one constant for both, `.perLeg(…)` included."
                : "Upload it in another job of the workflow, with the same constant. "
                        + Candidates.help(name, uploaded, "No job uploads any artifact.");
    }

    private List<String> uploaded() {
        return jobs.all().stream()
                .flatMap(job -> uploads(job).stream())
                .map(Artifact::name)
                .distinct()
                .toList();
    }

    private List<Artifact> uploads(Job job) {
        List<Artifact> all = new ArrayList<>();
        collect(job, new ArrayList<>(), all);
        return all;
    }

    /** Workflows that call each other in a circle are another check's business: here they must only end. */
    private void collect(Job job, List<Workflow> callers, List<Artifact> all) {
        for (Mapping step : Steps.withActions(job.mapping())) {
            noted(step, Step.UPLOADS).ifPresent(all::add);
        }
        called(job)
                .filter(workflow -> callers.stream().noneMatch(workflow::isSame))
                .forEach(workflow -> {
                    callers.add(workflow);
                    workflow.allJobs().forEach(entry -> collect(entry.getValue(), callers, all));
                });
    }

    private Stream<Workflow> called(Job job) {
        return job.mapping().notes().get(CallJob.CALLEE).map(Callee.class::cast).stream()
                .flatMap(callee -> pipeline.workflows().stream().filter(callee::isSame));
    }

    private static Optional<Artifact> noted(Mapping step, Object note) {
        return step.notes().get(note).map(Artifact.class::cast);
    }
}
