package dev.gatewright.proof.graph;

import dev.gatewright.proof.formula.Circuit;
import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.graph.Happening.CutEarly;
import dev.gatewright.proof.graph.Happening.How;
import dev.gatewright.proof.graph.Happening.TooLate;
import dev.gatewright.proof.model.JobModel;
import dev.gatewright.proof.model.Library;
import dev.gatewright.proof.model.WorkflowModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Builds the jobs of a run: needs first, called workflows inlined.
 *
 * <p>Source: GitHub's documentation, "Using conditions to control job execution", "Reusing workflows", and "Workflow
 * cancellation".
 */
final class Builder {

    /** How deep GitHub lets workflows call each other. */
    private static final int MOST_LEVELS = 10;

    private final Circuit circuit;
    private final Library library;
    private final Labels labels;
    private final Environments environments;
    private final EntryScope entry;
    private final Run run;
    private final boolean alertsPass;

    Builder(
            Circuit circuit,
            Library library,
            Labels labels,
            Environments environments,
            EntryScope entry,
            Run run,
            boolean alertsPass) {
        this.circuit = circuit;
        this.library = library;
        this.labels = labels;
        this.environments = environments;
        this.entry = entry;
        this.run = run;
        this.alertsPass = alertsPass;
    }

    void build(Inputs inputs) {
        run.top.addAll(jobs(run.workflow(), inputs, null, 0));
    }

    private List<JobNode> jobs(WorkflowModel workflow, Inputs inputs, @Nullable JobNode caller, int level) {
        Map<String, JobNode> made = new LinkedHashMap<>();
        for (JobModel model : Order.needsFirst(workflow.jobs())) {
            List<JobNode> needs = model.needs().stream()
                    .map(need -> made.get(need.toLowerCase(Locale.ROOT)))
                    .filter(java.util.Objects::nonNull)
                    .toList();
            JobNode job = new JobNode(run, workflow, model, caller, needs);
            made.put(model.id().toLowerCase(Locale.ROOT), job);
            job.scope = new JobScope(circuit, entry, inputs, job);
            if (caller != null) {
                caller.inner.add(job);
            }
            start(job, workflow, inputs, level);
            run.all.add(job);
        }
        return List.copyOf(made.values());
    }

    private void start(JobNode job, WorkflowModel workflow, Inputs inputs, int level) {
        JobScope scope = java.util.Objects.requireNonNull(job.scope);
        List<Literal> late = new ArrayList<>();
        job.needs.forEach(need -> late.add(circuit.or(need.cancelledBefore, need.cancelsRun)));
        late.add(job.caller == null ? Literal.FALSE : job.caller.cancelledBefore);
        if (!job.needs.isEmpty()) {
            late.add(circuit.choice(new TooLate(run.workflow().file(), job.path())));
        }
        job.cancelledBefore = circuit.or(late);
        Translator translator = new Translator(circuit, scope);
        Literal called = job.caller == null ? run.starts : job.caller.started;
        job.started = circuit.and(called, translator.truth(job.model.condition()));
        Optional<WorkflowModel> callee = level < MOST_LEVELS ? library.called(job.model) : Optional.empty();
        if (callee.isPresent()) {
            call(job, callee.get(), scope, level);
        } else {
            work(job, scope, translator);
        }
        job.allSucceeded = circuit.and(
                job.succeeded,
                circuit.and(job.needs.stream().map(need -> need.allSucceeded).toList()));
        job.anyFailed = circuit.or(job.failed, any(job.needs, need -> need.anyFailed));
    }

    private void call(JobNode job, WorkflowModel callee, JobScope scope, int level) {
        job.called = callee;
        job.calledInputs = Inputs.ofCall(callee, job.model, scope);
        job.runs = job.started;
        List<JobNode> inner = jobs(callee, job.calledInputs, job, level + 1);
        job.isStrict = new OtherLegs(job).wentWell(any(inner, each -> each.started));
        job.failsElsewhere = failsElsewhere(job);
        job.fails = circuit.or(job.failsElsewhere, any(inner, each -> each.fails));
        job.failed = circuit.or(job.failsElsewhere, any(inner, each -> each.failed));
        job.isCut = any(inner, each -> each.isCut);
        job.cancelled =
                circuit.and(job.failed.not(), circuit.or(cancelledElsewhere(job), any(inner, each -> each.cancelled)));
        job.cancelsRun = any(inner, each -> each.cancelsRun);
        Literal oneSucceeded = any(inner, each -> each.succeeded);
        job.succeeded = circuit.and(
                job.failed.not(),
                job.cancelled.not(),
                circuit.or(oneSucceeded, new OtherLegs(job).mayHold(oneSucceeded)));
    }

    private Literal any(List<JobNode> jobs, Function<JobNode, Literal> property) {
        return circuit.or(jobs.stream().map(property).toList());
    }

    private void work(JobNode job, JobScope scope, Translator translator) {
        environments.join(job);
        job.outlives = new Translator(circuit, new Interrupted(scope)).truth(job.model.condition());
        Literal refused = environments.refused(job);
        Literal withdrawn = circuit.and(
                job.started, refused.not(), job.outlives.not(), job.cancelledBefore.not(), environments.withdrawn(job));
        job.isStrict = translator.truth(job.model.continueOnError()).not();
        job.failsElsewhere = failsElsewhere(job);
        Literal unbegun = cutEarly(job, false);
        job.runs = circuit.and(job.started, refused.not(), withdrawn.not(), unbegun.not());
        Course course = labels.areOfSteps(job) ? ofSteps(job, scope) : asAWhole(job);
        job.cancelsRun = circuit.or(withdrawn, circuit.and(job.runs, job.outlives.not(), course.cancelsRun()));
        job.isCut = circuit.or(unbegun, circuit.and(job.runs, course.isCut()), job.cancelsRun);
        conclude(job, circuit.or(refused, circuit.and(job.runs, course.fails())));
    }

    /**
     * How a job that runs may go.
     *
     * @param fails whether it fails
     * @param isCut whether it is cancelled
     * @param cancelsRun whether its run is cancelled while it runs
     */
    private record Course(Literal fails, Literal isCut, Literal cancelsRun) {}

    private Course ofSteps(JobNode job, JobScope scope) {
        StepScope steps = new Steps(circuit, job, step -> !(alertsPass && labels.isAlert(job, step)))
                .build(scope, cutEarly(job, true));
        Literal isCut = circuit.or(job.steps.stream().map(StepNode::isCut).toList());
        Literal alone = job.ends("", How.CANCELLED);
        return new Course(steps.anyFailed(), steps.cancelled(), circuit.and(isCut, alone.not()));
    }

    private Course asAWhole(JobNode job) {
        Literal fails = alertsPass && labels.isAlert(job) ? Literal.FALSE : job.ends("", How.FAILURE);
        return new Course(fails, job.ends("", How.CANCELLED), duringRun(job));
    }

    /** A failure of one leg outweighs that others are cancelled, as by {@code fail-fast}. */
    private void conclude(JobNode job, Literal fails) {
        Literal own = circuit.and(job.started, job.isCut.not(), fails);
        job.fails = circuit.or(own, job.failsElsewhere);
        job.failed = circuit.or(circuit.and(own, job.isStrict), job.failsElsewhere);
        job.cancelled = circuit.and(job.failed.not(), circuit.or(job.isCut, cancelledElsewhere(job)));
        job.succeeded = circuit.and(job.started, job.failed.not(), job.cancelled.not());
    }

    /** Whether a leg fails that isn't looked at, and the job with it. */
    private Literal failsElsewhere(JobNode job) {
        boolean mayFail = job.legs().areSeveral() && !(alertsPass && labels.isAlert(job));
        return mayFail
                ? circuit.and(
                        job.started, job.legs().anyOther(job.isStrict), circuit.choice(job.otherEnds(How.FAILURE)))
                : Literal.FALSE;
    }

    private Literal cancelledElsewhere(JobNode job) {
        Literal mayBe = job.model.isCall() ? job.legs().anyOther(job.isStrict) : Literal.TRUE;
        return job.legs().areSeveral()
                ? circuit.and(job.started, mayBe, circuit.choice(job.otherEnds(How.CANCELLED)))
                : Literal.FALSE;
    }

    private Literal cutEarly(JobNode job, boolean begins) {
        return job.failsElsewhere.isFalse()
                ? Literal.FALSE
                : circuit.and(
                        job.failsElsewhere,
                        circuit.choice(new CutEarly(run.workflow().file(), job.path(), begins)));
    }

    /** The run is cancelled while a job runs whose steps nobody looks at: it is so while the first of them does. */
    private Literal duringRun(JobNode job) {
        return job.model.isCall()
                ? Literal.FALSE
                : job.ends(
                        job.model.steps().isEmpty()
                                ? "#1"
                                : job.model.steps().get(0).label(),
                        How.CANCELLED);
    }
}
