package dev.gatewright.proof.graph;

import dev.gatewright.proof.formula.Circuit;
import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.graph.Happening.Ends;
import dev.gatewright.proof.graph.Happening.How;
import dev.gatewright.proof.graph.Happening.TooLate;
import dev.gatewright.proof.model.JobModel;
import dev.gatewright.proof.model.Library;
import dev.gatewright.proof.model.StepModel;
import dev.gatewright.proof.model.WorkflowModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
        job.anyFailed = circuit.or(
                job.failed,
                circuit.or(job.needs.stream().map(need -> need.anyFailed).toList()));
    }

    private void call(JobNode job, WorkflowModel callee, JobScope scope, int level) {
        job.called = callee;
        job.calledInputs = Inputs.ofCall(callee, job.model, scope);
        job.runs = job.started;
        List<JobNode> inner = jobs(callee, job.calledInputs, job, level + 1);
        job.fails = circuit.or(inner.stream().map(each -> each.fails).toList());
        job.failed = circuit.or(inner.stream().map(each -> each.failed).toList());
        job.cancelled = circuit.and(
                job.failed.not(),
                circuit.or(inner.stream().map(each -> each.cancelled).toList()));
        job.cancelsRun = circuit.or(inner.stream().map(each -> each.cancelsRun).toList());
        Literal oneSucceeded =
                circuit.or(inner.stream().map(each -> each.succeeded).toList());
        job.succeeded = circuit.and(
                job.failed.not(),
                job.cancelled.not(),
                circuit.or(oneSucceeded, new OtherLegs(job).mayHold(oneSucceeded)));
    }

    private void work(JobNode job, JobScope scope, Translator translator) {
        environments.join(job);
        job.outlives = new Translator(circuit, new Interrupted(scope)).truth(job.model.condition());
        Literal refused = environments.refused(job);
        Literal withdrawn = circuit.and(
                job.started, refused.not(), job.outlives.not(), job.cancelledBefore.not(), environments.withdrawn(job));
        job.runs = circuit.and(job.started, refused.not(), withdrawn.not());
        boolean byStep = labels.areOfSteps(job);
        Literal stepsFail = Literal.FALSE;
        Literal stepsCancel = Literal.FALSE;
        if (byStep) {
            StepScope steps = steps(job, scope);
            stepsFail = steps.anyFailed();
            stepsCancel = steps.cancelled();
        }
        Literal alone = ends(job, "", How.CANCELLED);
        boolean isWhole = !byStep || job.model.matrix().isPresent();
        Literal cancels = circuit.and(job.runs, circuit.or(stepsCancel, isWhole ? alone : Literal.FALSE));
        Literal during = byStep ? circuit.and(stepsCancel, alone.not()) : duringRun(job);
        job.cancelsRun = circuit.or(withdrawn, circuit.and(job.runs, job.outlives.not(), during));
        boolean mayFail = isWhole && !(alertsPass && labels.isAlert(job));
        Literal wholeFails = mayFail ? ends(job, "", How.FAILURE) : Literal.FALSE;
        job.cancelled = circuit.or(cancels, job.cancelsRun);
        job.fails = circuit.and(
                job.started,
                job.cancelled.not(),
                circuit.or(refused, circuit.and(job.runs, circuit.or(stepsFail, wholeFails))));
        Literal letPass = translator.truth(job.model.continueOnError());
        job.failed = circuit.and(job.fails, letPass.not());
        job.succeeded = circuit.and(job.started, job.failed.not(), job.cancelled.not());
    }

    /** The run is cancelled while a job runs whose steps nobody looks at: it is so while the first of them does. */
    private Literal duringRun(JobNode job) {
        return job.model.isCall()
                ? Literal.FALSE
                : ends(
                        job,
                        job.model.steps().isEmpty()
                                ? "#1"
                                : job.model.steps().get(0).label(),
                        How.CANCELLED);
    }

    private Literal ends(JobNode job, String step, How how) {
        return circuit.choice(new Ends(run.workflow().file(), job.path(), step, how));
    }

    private StepScope steps(JobNode job, JobScope scope) {
        StepScope steps = new StepScope(circuit, scope, job);
        Map<Integer, List<Literal>> pending = new TreeMap<>();
        for (StepModel model : job.model.steps()) {
            StepNode step = step(job, model, steps, pending.getOrDefault(model.index(), List.of()));
            job.steps.add(step);
            List<Literal> known = List.of(step.failsJob());
            if (!model.isControl()) {
                pending.computeIfAbsent(model.endsAt(), none -> new ArrayList<>())
                        .add(step.failsJob());
                known = pending.getOrDefault(model.index(), List.of());
            }
            steps.after(circuit.or(known), step.isCancelled());
        }
        steps.after(circuit.or(pending.getOrDefault(StepModel.WITH_JOB, List.of())), Literal.FALSE);
        job.stepScope = steps;
        return steps;
    }

    /** A step that waits fails when one of those that it waits for does. */
    private StepNode step(JobNode job, StepModel model, StepScope steps, List<Literal> awaited) {
        Translator translator = new Translator(circuit, steps.in(model));
        Literal runs = circuit.and(job.runs, model.isControl() ? Literal.TRUE : translator.truth(model.condition()));
        Literal isReached = circuit.or(job.outlives.not(), ends(job, "", How.CANCELLED));
        Literal isCancelled = circuit.and(runs, isReached, ends(job, model.label(), How.CANCELLED));
        boolean mayFail = !(alertsPass && labels.isAlert(job, model));
        Literal own = mayFail ? ends(job, model.label(), How.FAILURE) : Literal.FALSE;
        Literal failure = model.isControl() ? circuit.or(awaited) : own;
        Literal fails = circuit.and(runs, isCancelled.not(), failure);
        Literal failsJob =
                circuit.and(fails, translator.truth(model.continueOnError()).not());
        Literal passed = circuit.and(runs, fails.not(), isCancelled.not());
        return new StepNode(model, runs, fails, failsJob, isCancelled, passed);
    }
}
