package dev.gatewright.testing;

import dev.gatewright.block.Value;
import dev.gatewright.expression.Label;
import dev.gatewright.reference.Input;
import dev.gatewright.reference.Output;
import dev.gatewright.reference.Secret;
import dev.gatewright.reference.StepId;
import dev.gatewright.reference.Variable;
import dev.gatewright.simulation.scenario.Outcome;
import dev.gatewright.simulation.scenario.Review;
import dev.gatewright.simulation.scenario.Scenario;
import dev.gatewright.simulation.scenario.TriggerEvent;
import dev.gatewright.workflow.job.Environment;
import dev.gatewright.workflow.job.Job;
import dev.gatewright.workflow.job.Protection;
import dev.gatewright.workflow.job.Reviewer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What is supposed to happen to workflows: an event, and whatever doesn't go well. An immutable value; every method returns a
 * changed copy. Jobs are constants of the pipeline, wherever they run, or names: {@code [FILE:]JOB[.STEP]}, where a job is an
 * id, a leg's name ({@code test (3.11)}) or {@code CALLER/JOB}, and a step its id or {@code #N}.
 */
public final class Rehearsal {

    private final Simulating simulating;
    private final Scenario scenario;

    Rehearsal(Simulating simulating, Scenario scenario) {
        this.simulating = simulating;
        this.scenario = scenario;
    }

    /**
     * This rehearsal with a scenario that was changed by hand, for whatever has no method here.
     *
     * @param change what is changed
     * @return the rehearsal
     */
    public Rehearsal with(UnaryOperator<Scenario> change) {
        return new Rehearsal(simulating, change.apply(scenario));
    }

    /**
     * Some jobs fail.
     *
     * @param jobs the jobs
     * @return the rehearsal
     */
    public Rehearsal failing(Job... jobs) {
        return ending(Outcome.FAILURE, jobs);
    }

    /**
     * A step fails.
     *
     * @param job its job
     * @param step the step
     * @return the rehearsal
     */
    public Rehearsal failing(Job job, StepId step) {
        return ending(Outcome.FAILURE, job, step.id());
    }

    /**
     * Some jobs or steps fail.
     *
     * @param names the jobs and steps
     * @return the rehearsal
     */
    public Rehearsal failing(String... names) {
        return ending(Outcome.FAILURE, names);
    }

    /**
     * Some jobs are cancelled.
     *
     * @param jobs the jobs
     * @return the rehearsal
     */
    public Rehearsal cancelling(Job... jobs) {
        return ending(Outcome.CANCELLED, jobs);
    }

    /**
     * Some jobs are cancelled, or the run is while a step runs.
     *
     * @param names the jobs and steps
     * @return the rehearsal
     */
    public Rehearsal cancelling(String... names) {
        return ending(Outcome.CANCELLED, names);
    }

    /**
     * Some jobs don't run, whatever their conditions say.
     *
     * @param jobs the jobs
     * @return the rehearsal
     */
    public Rehearsal skipping(Job... jobs) {
        return ending(Outcome.SKIPPED, jobs);
    }

    /**
     * Some jobs or steps don't run, whatever their conditions say.
     *
     * @param names the jobs and steps
     * @return the rehearsal
     */
    public Rehearsal skipping(String... names) {
        return ending(Outcome.SKIPPED, names);
    }

    /**
     * Some jobs or steps run longer than they may.
     *
     * @param names the jobs and steps
     * @return the rehearsal
     */
    public Rehearsal timingOut(String... names) {
        return ending(Outcome.TIMED_OUT, names);
    }

    /**
     * Some jobs or steps succeed, although others of the same name are said to end otherwise.
     *
     * @param names the jobs and steps
     * @return the rehearsal
     */
    public Rehearsal succeeding(String... names) {
        return ending(Outcome.SUCCESS, names);
    }

    /**
     * Some jobs end in a certain way.
     *
     * @param outcome how they end
     * @param jobs the jobs
     * @return the rehearsal
     */
    public Rehearsal ending(Outcome outcome, Job... jobs) {
        Scenario changed = scenario;
        for (Job job : jobs) {
            for (Places.Place place : simulating.places().of(job)) {
                changed = changed.outcome(place.selector(), outcome);
            }
        }
        return new Rehearsal(simulating, changed);
    }

    /**
     * A step ends in a certain way, wherever its job runs.
     *
     * @param outcome how it ends
     * @param job its job
     * @param step its id or {@code #N}
     * @return the rehearsal
     */
    public Rehearsal ending(Outcome outcome, Job job, String step) {
        Scenario changed = scenario;
        for (Places.Place place : simulating.places().of(job)) {
            changed = changed.outcome(place.selector() + "." + step, outcome);
        }
        return new Rehearsal(simulating, changed);
    }

    /**
     * Some jobs or steps end in a certain way.
     *
     * @param outcome how they end
     * @param names the jobs and steps
     * @return the rehearsal
     */
    public Rehearsal ending(Outcome outcome, String... names) {
        Scenario changed = scenario;
        for (String name : names) {
            changed = changed.outcome(name, outcome);
        }
        return new Rehearsal(simulating, changed);
    }

    /**
     * A job's step puts something out; what nobody says isn't known.
     *
     * @param job the job
     * @param output the output
     * @param value what it puts out
     * @param <T> the Java type of the output
     * @return the rehearsal
     */
    public <T> Rehearsal output(Job job, Output<T> output, T value) {
        String step = simulating.places().step(job, output);
        Scenario changed = scenario;
        for (Places.Place place : simulating.places().of(job)) {
            changed = changed.output(place.selector() + "." + step + "." + output.name(), Label.of(value));
        }
        return new Rehearsal(simulating, changed);
    }

    /**
     * A step puts something out; what nobody says isn't known.
     *
     * @param name the step and the output: {@code [FILE:]JOB.STEP.NAME}
     * @param value what it puts out
     * @return the rehearsal
     */
    public Rehearsal output(String name, String value) {
        return with(it -> it.output(name, value));
    }

    /**
     * Every deployment to some environments is approved.
     *
     * @param environments the environments
     * @return the rehearsal
     */
    public Rehearsal approving(Environment... environments) {
        return approving(names(environments));
    }

    /**
     * Every deployment to some environments is approved.
     *
     * @param environments the environments' names
     * @return the rehearsal
     */
    public Rehearsal approving(String... environments) {
        return with(it -> it.approving(environments));
    }

    /**
     * Every deployment to some environments is rejected.
     *
     * @param environments the environments
     * @return the rehearsal
     */
    public Rehearsal rejecting(Environment... environments) {
        return rejecting(names(environments));
    }

    /**
     * Every deployment to some environments is rejected.
     *
     * @param environments the environments' names
     * @return the rehearsal
     */
    public Rehearsal rejecting(String... environments) {
        return with(it -> it.rejecting(environments));
    }

    /**
     * Nobody answers the requests of some environments until they expire.
     *
     * @param environments the environments' names
     * @return the rehearsal
     */
    public Rehearsal expiring(String... environments) {
        return with(it -> {
            Scenario changed = it;
            for (String environment : environments) {
                changed = changed.reviewed(Review.every(environment, Review.Decision.EXPIRED));
            }
            return changed;
        });
    }

    /**
     * The repository protects an environment, whatever the pipeline says of it.
     *
     * @param environment its name
     * @param protection what protects it
     * @return the rehearsal
     * @throws dev.gatewright.simulation.selector.SelectorException when no job deploys to it
     */
    public Rehearsal protecting(String environment, Protection protection) {
        simulating.simulation().environments(scenario.repository().name()).demand(List.of(environment));
        return with(it -> it.in(it.repository().protecting(environment, protection)));
    }

    /**
     * Somebody must review what deploys to an environment.
     *
     * @param environment its name
     * @return the rehearsal
     */
    public Rehearsal protecting(String environment) {
        return protecting(environment, Protection.reviewers(Reviewer.user("reviewer")));
    }

    /**
     * The event has an input.
     *
     * @param input the input
     * @param value its value
     * @param <T> the Java type of the input
     * @return the rehearsal
     */
    public <T> Rehearsal input(Input<T> input, T value) {
        return input(input.name(), Label.of(value));
    }

    /**
     * The event has an input.
     *
     * @param name its name
     * @param value its value
     * @return the rehearsal
     */
    public Rehearsal input(String name, String value) {
        return with(it -> it.with(it.event().input(name, value)));
    }

    /**
     * There is a secret; all others are empty.
     *
     * @param secret the secret
     * @return the rehearsal
     */
    public Rehearsal secret(Secret secret) {
        return with(it -> it.secret(secret.name()));
    }

    /**
     * There is a secret of an environment: its jobs see it.
     *
     * @param environment the environment
     * @param secret the secret
     * @return the rehearsal
     */
    public Rehearsal secret(Environment environment, Secret secret) {
        return with(it -> it.environmentSecret(name(environment), secret.name()));
    }

    /**
     * There is a configuration variable of an environment: its jobs see it.
     *
     * @param environment the environment
     * @param variable the variable
     * @param value its value
     * @return the rehearsal
     */
    public Rehearsal var(Environment environment, Variable variable, String value) {
        return with(it -> it.environmentVar(name(environment), variable.name(), value));
    }

    /**
     * There is a configuration variable; what nobody says isn't known.
     *
     * @param variable the variable
     * @param value its value
     * @return the rehearsal
     */
    public Rehearsal var(Variable variable, String value) {
        return var(variable.name(), value);
    }

    /**
     * There is a configuration variable; what nobody says isn't known.
     *
     * @param name its name
     * @param value its value
     * @return the rehearsal
     */
    public Rehearsal var(String name, String value) {
        return with(it -> it.var(name, value));
    }

    /**
     * Something is known that nobody could know otherwise.
     *
     * @param what a member of {@code github}, {@code runner}, {@code env} or {@code job}, or a call such as {@code
     *     hashFiles('pom.xml')}
     * @param value its value
     * @return the rehearsal
     * @throws IllegalArgumentException when it is none of these, with what there is
     */
    public Rehearsal supplying(String what, String value) {
        return with(all -> all.supplying(what, value));
    }

    /**
     * A job takes its time.
     *
     * @param job the job
     * @param time how long
     * @return the rehearsal
     */
    public Rehearsal taking(Job job, Duration time) {
        Scenario changed = scenario;
        for (Places.Place place : simulating.places().of(job)) {
            changed = changed.taking(place.selector(), time);
        }
        return new Rehearsal(simulating, changed);
    }

    /**
     * Jobs or steps take their time.
     *
     * @param name the job or step, as {@link #failing(String...)} names it
     * @param time how long
     * @return the rehearsal
     */
    public Rehearsal taking(String name, Duration time) {
        return with(all -> all.taking(name, time));
    }

    /**
     * One more event.
     *
     * @param time how long after the first one
     * @param event the event
     * @return the rehearsal
     */
    public Rehearsal thenAfter(Duration time, TriggerEvent event) {
        return with(it -> it.thenAfter(time, event));
    }

    /**
     * The jobs that didn't succeed run again once the run has ended; now all goes well.
     *
     * @return the rehearsal
     */
    public Rehearsal thenRerunningFailed() {
        return with(Scenario::thenRerunningFailed);
    }

    /**
     * A job runs again once the run has ended, and what depends on it; now all goes well.
     *
     * @param job the job, wherever it runs
     * @return the rehearsal
     */
    public Rehearsal thenRerunning(Job job) {
        String[] names =
                simulating.places().of(job).stream().map(Places.Place::selector).toArray(String[]::new);
        return with(it -> it.thenRerunning(names));
    }

    /**
     * All jobs run again once the run has ended; now all goes well.
     *
     * @return the rehearsal
     */
    public Rehearsal thenRerunningAll() {
        return with(Scenario::thenRerunningAll);
    }

    /**
     * What is supposed to happen.
     *
     * @return the scenario
     */
    public Scenario scenario() {
        return scenario;
    }

    /**
     * Lets it happen.
     *
     * @return what becomes of it
     * @throws dev.gatewright.simulation.selector.SelectorException when a name means no job, step or environment, or several
     */
    public Rehearsed run() {
        return new Rehearsed(simulating, simulating.simulation().run(scenario));
    }

    static String[] names(Environment... environments) {
        return Arrays.stream(environments).map(Rehearsal::name).toArray(String[]::new);
    }

    static String name(Environment environment) {
        return environment
                .get(Environment.NAME)
                .flatMap(Value::known)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The environment's name is an expression. Say the name that it has: a text."));
    }

    /** The calls that say the same. */
    @Override
    public String toString() {
        return Calls.of(scenario);
    }
}
