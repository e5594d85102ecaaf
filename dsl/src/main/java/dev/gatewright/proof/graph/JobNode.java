package dev.gatewright.proof.graph;

import dev.gatewright.expression.Expression;
import dev.gatewright.proof.formula.Choice;
import dev.gatewright.proof.formula.Circuit;
import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.graph.Happening.Ends;
import dev.gatewright.proof.graph.Happening.How;
import dev.gatewright.proof.graph.Happening.OtherEnds;
import dev.gatewright.proof.model.JobModel;
import dev.gatewright.proof.model.StepModel;
import dev.gatewright.proof.model.WorkflowModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A job in an entry, with formulas for whether it runs and how it ends. The legs of a matrix are one: it fails when one of
 * them does. A job that calls a workflow ends as the jobs inside do.
 */
public final class JobNode {

    final Run run;
    final JobModel model;
    final WorkflowModel workflow;
    final @Nullable JobNode caller;
    final List<JobNode> needs;
    final List<JobNode> inner = new ArrayList<>();
    final List<StepNode> steps = new ArrayList<>();
    final List<EnvironmentUse> environments = new ArrayList<>();
    private final String path;

    Literal cancelledBefore = Literal.FALSE;
    Literal started = Literal.FALSE;
    Literal runs = Literal.FALSE;
    Literal fails = Literal.FALSE;
    Literal failed = Literal.FALSE;
    Literal cancelled = Literal.FALSE;
    Literal succeeded = Literal.FALSE;
    Literal cancelsRun = Literal.FALSE;
    /** Whether the leg that is looked at is cancelled. */
    Literal isCut = Literal.FALSE;
    /** Whether a leg fails that isn't looked at, and the job with it. */
    Literal failsElsewhere = Literal.FALSE;
    /** Whether a leg may fail, and the job with it: where its failure isn't let pass, and of a call where a job of it begins. */
    Literal isStrict = Literal.TRUE;
    /** Whether it goes on when the run is cancelled while it runs. */
    Literal outlives = Literal.FALSE;

    Literal allSucceeded = Literal.FALSE;
    Literal anyFailed = Literal.FALSE;

    @Nullable
    JobScope scope;

    @Nullable
    StepScope stepScope;

    private @Nullable Legs legs;

    @Nullable
    WorkflowModel called;

    @Nullable
    Inputs calledInputs;

    JobNode(Run run, WorkflowModel workflow, JobModel model, @Nullable JobNode caller, List<JobNode> needs) {
        this.run = run;
        this.workflow = workflow;
        this.model = model;
        this.caller = caller;
        this.needs = List.copyOf(needs);
        this.path = caller == null ? model.id() : caller.path + "/" + model.id();
    }

    /** How its outputs and the like are named in all runs of an entry. */
    String label() {
        return run.cause().isEmpty() ? path : run.workflow().file() + ":" + path;
    }

    /** The legs of its matrix. */
    Legs legs() {
        if (legs == null) {
            legs = Legs.of(circuit(), this);
        }
        return legs;
    }

    /** What names mean in its steps, once all of them are done. */
    StepScope stepScope() {
        if (stepScope == null) {
            JobScope own = Objects.requireNonNull(scope);
            stepScope = new StepScope(circuit(), own, this);
        }
        return stepScope;
    }

    Circuit circuit() {
        return run.circuit();
    }

    /**
     * How it is named on the command line.
     *
     * @return its id, behind those of its callers
     */
    public String path() {
        return path;
    }

    /**
     * How the leg of it that is looked at is named on the command line.
     *
     * @param made the choices that the world has made
     * @return its path, in which names of legs stand where they matter
     */
    public String legPath(Predicate<Choice> made) {
        boolean areUnlike = made.test(otherEnds(How.FAILURE)) || made.test(otherEnds(How.CANCELLED));
        Optional<String> own = areUnlike ? legs().ownName(made) : legs().name(made);
        return within(made, own.orElse(model.id()));
    }

    /**
     * How another leg is named on the command line than the one that is looked at, one whose failure fails the job.
     *
     * @param made the choices that the world has made
     * @param holds whether a formula holds then
     * @return its path, empty when nobody knows the legs
     */
    public Optional<String> otherLegPath(Predicate<Choice> made, Predicate<Literal> holds) {
        return legs().otherName(made, holds, isStrict).map(name -> within(made, name));
    }

    private String within(Predicate<Choice> made, String name) {
        return caller == null ? name : caller.legPath(made) + "/" + name;
    }

    /** The choice that it, or a step of it, doesn't succeed. */
    Literal ends(String step, How how) {
        return circuit().choice(new Ends(run.workflow().file(), path, step, how));
    }

    /** The choice that another leg doesn't succeed than the one that is looked at. */
    OtherEnds otherEnds(How how) {
        return new OtherEnds(run.workflow().file(), path, how);
    }

    /**
     * Whether it is looked at in one leg of a matrix, its own or one around it, since it isn't the same in all of them.
     *
     * @return true if its legs may end differently
     */
    public boolean isOfOneLeg() {
        return isOfOneLeg(choice -> false);
    }

    /**
     * Whether it is looked at in one leg of a matrix, since it isn't the same in all of them, or another one fails.
     *
     * @param made the choices that the world has made
     * @return true if its legs may end differently
     */
    public boolean isOfOneLeg(Predicate<Choice> made) {
        return !legPath(made).equals(path);
    }

    /**
     * The run that it belongs to.
     *
     * @return the run
     */
    public Run run() {
        return run;
    }

    /**
     * The job as it is written.
     *
     * @return the job
     */
    public JobModel model() {
        return model;
    }

    /**
     * The workflow that declares it.
     *
     * @return the workflow
     */
    public WorkflowModel workflow() {
        return workflow;
    }

    /**
     * The job that calls the workflow that it is in.
     *
     * @return the caller, empty at the top
     */
    public Optional<JobNode> caller() {
        return Optional.ofNullable(caller);
    }

    /**
     * The jobs that it needs.
     *
     * @return those that there are
     */
    public List<JobNode> needs() {
        return needs;
    }

    /**
     * The jobs of the workflow that it calls.
     *
     * @return the jobs, none for a job with steps, and for a workflow of another repository
     */
    public List<JobNode> inner() {
        return List.copyOf(inner);
    }

    /**
     * Its steps, as far as formulas were asked of them.
     *
     * @return the steps, none for a job whose outcome is one choice
     */
    public List<StepNode> steps() {
        return List.copyOf(steps);
    }

    /**
     * Whether a step of it may run.
     *
     * @param step the step
     * @return the formula; where no formulas were asked of its steps, whatever becomes of those before it
     */
    public Literal mayRun(StepModel step) {
        return steps.stream()
                .filter(each -> each.model().equals(step))
                .map(StepNode::runs)
                .findFirst()
                .orElseGet(() -> circuit()
                        .and(runs, AnyStatus.truth(circuit(), stepScope().in(step), step.condition())));
    }

    /**
     * The environments that it may name.
     *
     * @return one for each name that it may have
     */
    public List<EnvironmentUse> environments() {
        return List.copyOf(environments);
    }

    /**
     * Whether its run is cancelled before its turn.
     *
     * @return the formula
     */
    public Literal cancelledBefore() {
        return cancelledBefore;
    }

    /**
     * Whether its condition holds, so that it isn't skipped.
     *
     * @return the formula
     */
    public Literal started() {
        return started;
    }

    /**
     * Whether its steps begin: it is started and not refused.
     *
     * @return the formula
     */
    public Literal runs() {
        return runs;
    }

    /**
     * Whether a step of it fails, also where that is let pass.
     *
     * @return the formula
     */
    public Literal fails() {
        return fails;
    }

    /**
     * Whether its result is failure.
     *
     * @return the formula
     */
    public Literal failed() {
        return failed;
    }

    /**
     * Whether its result is cancelled.
     *
     * @return the formula
     */
    public Literal cancelled() {
        return cancelled;
    }

    /**
     * Whether it is cancelled in the leg of its matrix that is looked at. Its result is failure all the same when another leg
     * fails.
     *
     * @return the formula
     */
    public Literal isCut() {
        return isCut;
    }

    /**
     * Whether another leg of its matrix fails than the one that is looked at, and the job with it.
     *
     * @return the formula
     */
    public Literal failsElsewhere() {
        return failsElsewhere;
    }

    /**
     * Whether its result is success.
     *
     * @return the formula
     */
    public Literal succeeded() {
        return succeeded;
    }

    /**
     * Whether it is skipped.
     *
     * @return the formula
     */
    public Literal skipped() {
        return circuit().and(failed.not(), cancelled.not(), succeeded.not());
    }

    /**
     * Whether it ran, and nothing in it failed or was cancelled.
     *
     * @return the formula
     */
    public Literal passed() {
        return circuit().and(succeeded, fails.not());
    }

    /**
     * Whether something is true of it in another leg of its matrix, or of a matrix around it, than the one that is looked at:
     * where it isn't meant to happen in that one, which went well.
     *
     * @param meant whether it begins in a leg
     * @param property what may be true of a leg
     * @return the formula
     */
    public Literal inAnotherLeg(Literal meant, Literal property) {
        return new OtherLegs(this).hold(meant, property);
    }

    /**
     * The values that an expression of this job may have.
     *
     * @param expression the expression
     * @return the values
     */
    public List<Case> cases(Expression expression) {
        return scope == null
                ? List.of(new Case(expression, Literal.TRUE))
                : new Translator(circuit(), scope).cases(expression);
    }

    /**
     * The values that an expression in this job's steps may have, once the job is done.
     *
     * @param expression the expression
     * @return the values
     */
    public List<Case> casesInSteps(Expression expression) {
        return new Translator(circuit(), stepScope()).cases(expression);
    }

    /**
     * Whether a condition holds in this job.
     *
     * @param condition the condition
     * @return the formula
     */
    public Literal truth(Expression condition) {
        return scope == null ? Literal.FALSE : new Translator(circuit(), scope).truth(condition);
    }

    @Override
    public String toString() {
        return path + " of " + run.workflow().file();
    }
}
