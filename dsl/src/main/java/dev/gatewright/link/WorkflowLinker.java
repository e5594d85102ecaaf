package dev.gatewright.link;

import dev.gatewright.block.Formula;
import dev.gatewright.block.LocalPath;
import dev.gatewright.block.Problems;
import dev.gatewright.finding.Candidates;
import dev.gatewright.finding.Finding;
import dev.gatewright.reference.JobId;
import dev.gatewright.workflow.Pipeline;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.job.CallJob;
import dev.gatewright.workflow.job.Callee;
import dev.gatewright.workflow.job.Job;
import dev.gatewright.workflow.job.StepsJob;
import dev.gatewright.workflow.step.ParallelStep;
import dev.gatewright.yaml.Deferred;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Scalar;
import dev.gatewright.yaml.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Links one workflow: walks its tree, and gives every deferred text the text that holds there. */
final class WorkflowLinker {

    private final Workflow workflow;
    private final Pipeline pipeline;
    private final Target target;
    private final Report report;
    private final JobTable jobs;
    private final Demands demands = new Demands();
    private final Texts texts;

    WorkflowLinker(Workflow workflow, Pipeline pipeline, Target target, Report report) {
        this.workflow = workflow;
        this.pipeline = pipeline;
        this.target = target;
        this.report = report;
        this.jobs = new JobTable(workflow);
        this.texts = new Texts(new Resolver(workflow, jobs, demands, report));
    }

    Workflow link() {
        Artifacts.link(jobs, demands, report);
        List<Mapping.Entry> entries = workflow.mapping().entries().stream()
                .map(entry -> isJobs(entry) ? entry : linked(entry, Place.inWorkflow()))
                .toList();
        List<Mapping.Entry> linked = entries.stream()
                .map(entry -> isJobs(entry) ? new Mapping.Entry(entry.key(), jobs(entry.value())) : entry)
                .toList();
        report(workflow.mapping());
        return Workflow.read(workflow.fileName(), workflow.mapping().withEntries(linked));
    }

    private static boolean isJobs(Mapping.Entry entry) {
        return entry.name().filter(Workflow.JOBS.name()::equals).isPresent();
    }

    /** All jobs are linked before any is finished, since each may demand something of the others. */
    private Node jobs(Node node) {
        if (!(node instanceof Mapping mapping)) {
            return node;
        }
        List<Mapping> linked = jobs.all().stream().map(this::job).toList();
        List<Mapping.Entry> finished = new ArrayList<>();
        for (int i = 0; i < linked.size(); i++) {
            Mapping.Entry entry = mapping.entries().get(i);
            finished.add(new Mapping.Entry(
                    entry.key(), Finisher.finish(linked.get(i), entry.name().orElse(""), demands)));
        }
        return mapping.withEntries(finished);
    }

    private Mapping job(Job job) {
        Place place = Place.in(job);
        Mapping mapping = job.mapping();
        job.mapping().notes().get(CallJob.CALLEE).ifPresent(callee -> calls((Callee) callee, job));
        List<Mapping.Entry> entries = mapping.entries().stream()
                .map(entry -> entry.name().filter(StepsJob.STEPS.name()::equals).isPresent()
                        ? new Mapping.Entry(entry.key(), steps(entry.value(), place))
                        : linked(entry, place))
                .toList();
        report(mapping);
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

    private Node steps(Node node, Place place) {
        if (!(node instanceof Sequence sequence)) {
            return linked(node, place);
        }
        return new Sequence(
                sequence.items().stream().map(item -> step(item, place)).toList(), sequence.decor());
    }

    private Node step(Node node, Place place) {
        if (!(node instanceof Mapping step)) {
            return linked(node, place);
        }
        String id = Providers.id(step);
        Place inStep = place.inStep(id);
        Mapping named = step.has("id") || id.isEmpty() ? step : Finisher.withId(step, id);
        report(step);
        return named.withEntries(named.entries().stream()
                .map(entry -> entry.name()
                                .filter(ParallelStep.PARALLEL.name()::equals)
                                .isPresent()
                        ? new Mapping.Entry(entry.key(), steps(entry.value(), place))
                        : linked(entry, inStep))
                .toList());
    }

    private Mapping.Entry linked(Mapping.Entry entry, Place place) {
        return new Mapping.Entry(linked(entry.key(), place), linked(entry.value(), place));
    }

    private Node linked(Node node, Place place) {
        if (node instanceof Deferred deferred) {
            return Scalar.of(text(deferred, place.at(deferred.origin()))).withDecor(deferred.decor());
        }
        if (node instanceof Sequence sequence) {
            return new Sequence(
                    sequence.items().stream().map(item -> linked(item, place)).toList(), sequence.decor());
        }
        if (node instanceof Mapping mapping) {
            report(mapping);
            return mapping.withEntries(mapping.entries().stream()
                    .map(entry -> linked(entry, place))
                    .toList());
        }
        return node;
    }

    private String text(Deferred deferred, Place place) {
        if (deferred.text() instanceof Formula formula) {
            return texts.of(formula, place);
        }
        if (deferred.text() instanceof LocalPath local) {
            return target.call(local.path());
        }
        return deferred.text() instanceof JobId needed
                ? need(needed, place)
                : deferred.text().provisional();
    }

    private String need(JobId needed, Place place) {
        if (jobs.find(needed).isEmpty()) {
            boolean another = jobs.hasAnotherNamed(needed.id());
            report.error(
                    "unknown-need",
                    place.origin(),
                    another
                            ? "Job `" + needed.id()
                                    + "` is needed as one constant and added to the workflow as another."
                            : "Job `" + needed.id() + "` is needed, and isn't in workflow `" + workflow.fileName()
                                    + "`.",
                    another
                            ? "Use one constant for both."
                            : "Add it: `.jobs(…)`. "
                                    + Candidates.help(needed.id(), jobs.ids(), "The workflow has no jobs yet."));
        }
        return needed.id();
    }

    @SuppressWarnings("unchecked") // only Block.problem writes this note
    private void report(Mapping mapping) {
        mapping.notes().get(Problems.NOTE).ifPresent(noted -> ((List<Finding>) noted).forEach(report::add));
    }
}
