package dev.gatewright.link;

import dev.gatewright.context.event.EventValue;
import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Name;
import dev.gatewright.expression.Expression.Property;
import dev.gatewright.expression.Expression.Referent;
import dev.gatewright.expression.Expression.Text;
import dev.gatewright.finding.Candidates;
import dev.gatewright.reference.Axis;
import dev.gatewright.reference.Input;
import dev.gatewright.reference.JobId;
import dev.gatewright.reference.Output;
import dev.gatewright.reference.StepId;
import dev.gatewright.workflow.Pipeline;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.job.Job;
import dev.gatewright.workflow.job.JobBlock;
import java.util.List;
import java.util.Optional;

/** Knows what references are called in one workflow. */
final class WorkflowNaming implements Naming {

    private final Workflow workflow;
    private final JobTable jobs;
    private final Providers providers;
    private final Demands demands;
    private final Report report;
    private final PayloadNaming payloads;

    WorkflowNaming(Workflow workflow, Pipeline pipeline, JobTable jobs, Demands demands, Report report) {
        this.workflow = workflow;
        this.payloads = new PayloadNaming(workflow, pipeline, report);
        this.jobs = jobs;
        this.providers = new Providers(jobs);
        this.demands = demands;
        this.report = report;
    }

    @Override
    public Expression resolve(Referent referent, Place place) {
        if (referent instanceof Output<?> output) {
            return output(output, place);
        }
        if (referent instanceof Axis<?> axis) {
            return axis(axis, place);
        }
        if (referent instanceof Input<?> input) {
            return input(input, place);
        }
        if (referent instanceof JobId.ResultOf result) {
            return result(result, place);
        }
        if (referent instanceof StepId.ResultOf result) {
            return stepResult(result, place);
        }
        if (referent instanceof JobId.IdOf mentioned) {
            return id(mentioned, place);
        }
        if (referent instanceof EventValue value) {
            return payloads.resolve(value, place);
        }
        return unlinked(referent, place, "Nothing in this workflow gives it a name.");
    }

    private Expression output(Output<?> output, Place place) {
        List<Provider> all = providers.of(output);
        List<Provider> own =
                all.stream().filter(provider -> place.isIn(provider.job())).toList();
        List<Provider> found = own.size() == 1 ? own : all;
        if (found.isEmpty()) {
            return unlinked(
                    output,
                    place,
                    output.provider().map(job -> from(job, output)).orElseGet(() -> provideIt(output)));
        }
        if (found.size() > 1) {
            return ambiguous(output, found, place);
        }
        return from(found.get(0), output, place);
    }

    private Expression from(Provider provider, Output<?> output, Place place) {
        if (place.isIn(provider.job()) && provider.isStep()) {
            return provider.inJob();
        }
        refuseLegs(provider, output, place);
        if (provider.isStep()) {
            demands.handOn(provider);
        }
        return provider.from(context(provider.job(), place));
    }

    /** Another job's properties are {@code needs.…} in a job, which then needs it, and {@code jobs.…} in the workflow. */
    private String context(Job other, Place place) {
        Job job = place.job();
        if (job == null) {
            return "jobs";
        }
        demands.need(job.jobId().id(), other.jobId().id());
        return "needs";
    }

    private void refuseLegs(Provider provider, Output<?> output, Place place) {
        boolean matrix = provider.job().mapping().has(JobBlock.STRATEGY.name());
        if (matrix && !output.isOfAnyLeg()) {
            report.error(
                    "matrix-output",
                    place.origin(),
                    "Output `" + output.name() + "` comes from job `" + provider.jobId()
                            + "`, whose legs overwrite each other's.",
                    "Hand the values on as artifacts and merge them in a job of its own, or say `.anyLeg()` where any"
                            + " leg's will do.");
        }
    }

    private Expression ambiguous(Output<?> output, List<Provider> found, Place place) {
        List<String> ids = found.stream().map(Provider::jobId).distinct().toList();
        report.error(
                "ambiguous-reference",
                place.origin(),
                "Output `" + output.name() + "` is set more than once: in " + Candidates.list(ids) + ".",
                ids.size() == 1
                        ? "Declare an output of its own for each step that sets it."
                        : "Say which is meant: `.from(JOB)`.");
        return Unlinked.NOTHING;
    }

    private static String provideIt(Output<?> output) {
        return "Say `.outputs(…)` with this constant on the step that sets `" + output.name()
                + "`, or for a call on its workflow's `workflowCall()`, and add that job to the workflow.";
    }

    /** The job that was named by {@code from} doesn't set the output, or isn't there. */
    private String from(JobId named, Output<?> output) {
        if (jobs.find(named).isEmpty()) {
            return "Add job `" + named.id() + "` to the workflow: `.jobs(…)`.";
        }
        List<String> others = providers.jobsThatSet(output);
        return others.isEmpty()
                ? provideIt(output)
                : "Job `" + named.id() + "` doesn't set it, but " + Candidates.list(others)
                        + (others.size() == 1 ? " does." : " do.");
    }

    private Expression axis(Axis<?> axis, Place place) {
        Job job = place.job();
        Optional<Axes> axes = Optional.ofNullable(job).map(Axes::of);
        String help = axes.filter(known -> known.hasNamed(axis.name())).isPresent()
                ? "Its matrix has another axis of that name: use one constant for both."
                : "Give the job a matrix with it: `.strategy(matrix(…))`.";
        return axes.flatMap(known -> known.name(axis)).orElseGet(() -> unlinked(axis, place, help));
    }

    private Expression input(Input<?> input, Place place) {
        if (workflow.inputs().stream().anyMatch(input::isSame)) {
            return new Property(new Name("inputs"), input.name());
        }
        return unlinked(
                input, place, "Declare it: `.on(workflowDispatch().inputs(…))` or `.on(workflowCall().inputs(…))`.");
    }

    private Expression result(JobId.ResultOf result, Place place) {
        Optional<Job> job = jobs.find(result.job());
        if (job.isEmpty()) {
            return unlinked(result, place, "Add that job to the workflow.");
        }
        Property owner =
                new Property(new Name(context(job.get(), place)), result.job().id());
        return new Property(owner, "result");
    }

    private Expression id(JobId.IdOf mentioned, Place place) {
        Optional<Job> job = jobs.find(mentioned.job());
        if (job.isEmpty()) {
            return unlinked(mentioned, place, "Add that job to the workflow.");
        }
        context(job.get(), place);
        return new Text(mentioned.job().id());
    }

    private Expression stepResult(StepId.ResultOf result, Place place) {
        Job job = place.job();
        String id = result.step().id();
        boolean known =
                job != null && Steps.of(job.mapping()).stream().map(Steps::id).anyMatch(id::equals);
        return known
                ? new Property(new Property(new Name("steps"), id), result.property())
                : unlinked(result, place, "Give a step of this job that id: `.id(…)` with this constant.");
    }

    @Override
    public boolean isOfAction() {
        return false;
    }

    @Override
    public String need(JobId needed, Place place) {
        if (jobs.find(needed).isEmpty()) {
            unknownNeed(needed.id(), place);
        }
        return needed.id();
    }

    private void unknownNeed(String id, Place place) {
        if (jobs.hasAnotherNamed(id)) {
            report.error(
                    "unknown-need",
                    place.origin(),
                    "Job `" + id + "` is needed as one constant and added to the workflow as another.",
                    "Use one constant for both.");
        } else {
            report.error(
                    "unknown-need",
                    place.origin(),
                    "Job `" + id + "` is needed, and isn't in workflow `" + workflow.fileName() + "`.",
                    "Add it: `.jobs(…)`. " + Candidates.help(id, jobs.ids(), "The workflow has no jobs yet."));
        }
    }

    private Expression unlinked(Referent referent, Place place, String help) {
        return Unlinked.report(referent, place, where(place), help, report);
    }

    private String where(Place place) {
        Job job = place.job();
        return job == null
                ? "workflow `" + workflow.fileName() + "`"
                : "job `" + job.jobId().id() + "`";
    }
}
