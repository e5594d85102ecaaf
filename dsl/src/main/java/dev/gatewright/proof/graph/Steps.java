package dev.gatewright.proof.graph;

import dev.gatewright.proof.formula.Circuit;
import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.graph.Happening.How;
import dev.gatewright.proof.model.StepModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Builds the steps of a job, one after the other.
 *
 * <p>Source: GitHub's documentation, "Workflow syntax", {@code jobs.<job_id>.steps}, and "Workflow cancellation reference".
 */
final class Steps {

    private final Circuit circuit;
    private final JobNode job;
    private final Predicate<StepModel> mayFail;

    Steps(Circuit circuit, JobNode job, Predicate<StepModel> mayFail) {
        this.circuit = circuit;
        this.job = job;
        this.mayFail = mayFail;
    }

    /**
     * What the job makes of them.
     *
     * @param scope what names mean in the job
     * @param isCut whether it is cancelled before the first of them
     */
    StepScope build(JobScope scope, Literal isCut) {
        StepScope steps = new StepScope(circuit, scope, job);
        steps.after(Literal.FALSE, isCut);
        Map<Integer, List<Literal>> pending = new TreeMap<>();
        for (StepModel model : job.model.steps()) {
            StepNode step = step(model, steps, pending.getOrDefault(model.index(), List.of()));
            job.steps.add(step);
            List<Literal> known = List.of(step.failsJob());
            if (!model.isControl()) {
                pending.computeIfAbsent(model.endsAt(), none -> new ArrayList<>())
                        .add(step.failsJob());
                known = pending.getOrDefault(model.index(), List.of());
            }
            steps.after(circuit.or(known), step.isCut());
        }
        steps.after(circuit.or(pending.getOrDefault(StepModel.WITH_JOB, List.of())), Literal.FALSE);
        job.stepScope = steps;
        return steps;
    }

    /** A step that waits fails when one of those that it waits for does. */
    private StepNode step(StepModel model, StepScope steps, List<Literal> awaited) {
        Translator translator = new Translator(circuit, steps.in(model));
        Literal runs = circuit.and(job.runs, model.isControl() ? Literal.TRUE : translator.truth(model.condition()));
        Literal isReached = circuit.or(job.outlives.not(), job.ends("", How.CANCELLED));
        Literal isCut = circuit.and(runs, isReached, job.ends(model.label(), How.CANCELLED));
        Literal isCancelled = circuit.and(isCut, goesOn(model, steps).not());
        Literal own = mayFail.test(model) ? job.ends(model.label(), How.FAILURE) : Literal.FALSE;
        Literal fails = circuit.and(runs, isCancelled.not(), model.isControl() ? circuit.or(awaited) : own);
        Literal failsJob =
                circuit.and(fails, translator.truth(model.continueOnError()).not());
        Literal passed = circuit.and(runs, fails.not(), isCancelled.not());
        return new StepNode(model, runs, fails, failsJob, isCancelled, passed, isCut);
    }

    /** Whether a step's condition holds when it is asked again, since the job is cancelled while the step runs. */
    private Literal goesOn(StepModel model, StepScope steps) {
        return model.isControl() ? Literal.FALSE : new Translator(circuit, steps.cut(model)).truth(model.condition());
    }
}
