package dev.gatewright.link;

import dev.gatewright.workflow.Pipeline;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.job.CallJob;
import dev.gatewright.workflow.job.Callee;
import dev.gatewright.workflow.job.Job;
import dev.gatewright.workflow.job.StepsJob;
import dev.gatewright.workflow.metadata.Action;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Links one workflow. */
final class WorkflowLinker {

    private final Workflow workflow;
    private final Pipeline pipeline;
    private final Report report;
    private final JobTable jobs;
    private final Demands demands = new Demands();
    private final TreeLinker trees;

    WorkflowLinker(Workflow workflow, Pipeline pipeline, Target target, Report report, Consumer<Action<?>> used) {
        this.workflow = workflow;
        this.pipeline = pipeline;
        this.report = report;
        this.jobs = new JobTable(workflow);
        this.trees = new TreeLinker(
                new WorkflowNaming(workflow, pipeline, jobs, demands, report),
                Used.in(workflow.tree()),
                target,
                report,
                used);
    }

    /** The jobs come last: what the workflow's own keys say may demand something of them. */
    Workflow link() {
        Mapping mapping = workflow.mapping();
        trees.report(mapping);
        new Artifacts(jobs, pipeline, demands, report).link();
        List<Mapping.Entry> all = new ArrayList<>();
        for (Mapping.Entry entry : mapping.entries()) {
            all.add(isJobs(entry) ? entry : trees.linked(entry, Place.IN_FILE));
        }
        all.replaceAll(entry -> isJobs(entry) ? new Mapping.Entry(entry.key(), jobs(entry.value())) : entry);
        return Workflow.read(workflow.fileName(), mapping.withEntries(all));
    }

    private static boolean isJobs(Mapping.Entry entry) {
        return entry.isNamed(Workflow.JOBS.name());
    }

    /** All jobs are linked before any is finished, since each may demand something of the others. */
    private Node jobs(Node node) {
        if (!(node instanceof Mapping mapping)) {
            return node;
        }
        List<Mapping> linked = new ArrayList<>();
        for (Job job : jobs.all()) {
            linked.add(job(job));
        }
        List<Mapping.Entry> finished = new ArrayList<>();
        for (int i = 0; i < linked.size(); i++) {
            Mapping.Entry entry = mapping.entries().get(i);
            Mapping job = Finisher.finish(linked.get(i), entry.name().orElse(""), demands);
            finished.add(new Mapping.Entry(entry.key(), job));
        }
        return mapping.withEntries(finished);
    }

    private Mapping job(Job job) {
        Place place = Place.in(job);
        Mapping mapping = job.mapping();
        trees.report(mapping);
        mapping.notes().get(CallJob.CALLEE).ifPresent(callee -> calls((Callee) callee, job));
        List<Mapping.Entry> entries = new ArrayList<>();
        for (Mapping.Entry entry : mapping.entries()) {
            entries.add(
                    entry.isNamed(StepsJob.STEPS.name())
                            ? new Mapping.Entry(entry.key(), trees.steps(entry.value(), place))
                            : trees.linked(entry, place));
        }
        return mapping.withEntries(entries);
    }

    private void calls(Callee callee, Job job) {
        if (pipeline.workflows().stream().noneMatch(callee::isSame)) {
            report.error(
                    "unknown-workflow",
                    job.origin(),
                    "Job `" + job.jobId().id() + "` calls `" + callee.fileName() + "`, which isn't in the pipeline.",
                    "Add the workflow: `pipeline(…)`.");
        }
    }
}
