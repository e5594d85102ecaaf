package dev.gatewright.simulation.scenario;

import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Value;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is supposed to happen: an event, and all that GitHub doesn't decide by itself. Steps and jobs succeed where nothing
 * else is said. An immutable value; every method returns a changed copy.
 *
 * <p>Jobs and steps are named as on the command line: {@code [FILE:]JOB[.STEP]}, where a job is an id, a leg's name ({@code
 * test (3.11)}), or {@code CALLER/JOB}, and a step is its id or {@code #N}; {@code STEP/INNER} is a step of the action that
 * it uses, where that is one of the repository's own and made of steps.
 */
public final class Scenario {

    /** How long a step is assumed to take where nothing is said. */
    public static final Duration ASSUMED_STEP = Duration.ofSeconds(10);

    private final TriggerEvent event;
    private final Repository repository;
    private final Values values;
    private final Course course;
    private final List<FollowUp> followUps;

    /** Secrets and variables of the repository and of its environments, and facts that GitHub would know. */
    private record Values(Vault vault, Map<String, Vault> environments, Map<String, Value> facts) {

        Vault of(String environment) {
            return environments.getOrDefault(environment.toLowerCase(Locale.ROOT), Vault.EMPTY);
        }

        Values with(Vault changed) {
            return new Values(changed, environments, facts);
        }

        Values with(String environment, Vault changed) {
            String key = environment.toLowerCase(Locale.ROOT);
            return new Values(vault, Ordered.with(environments, key, changed), facts);
        }
    }

    /** How things go: outcomes, outputs and durations by name; reviews; how long other steps take. */
    private record Course(
            Map<String, Outcome> outcomes,
            Map<String, String> outputs,
            Map<String, Duration> durations,
            List<Review> reviews,
            Duration step) {}

    private Scenario(
            TriggerEvent event, Repository repository, Values values, Course course, List<FollowUp> followUps) {
        this.event = Objects.requireNonNull(event, "event");
        this.repository = repository;
        this.values = values;
        this.course = course;
        this.followUps = followUps;
    }

    /**
     * A scenario in which all goes well, in a public repository whose default branch is {@code main}.
     *
     * @param event the event that it begins with
     * @return the scenario
     */
    public static Scenario on(TriggerEvent event) {
        return new Scenario(
                event,
                Repository.DEFAULT,
                new Values(Vault.EMPTY, Map.of(), Map.of()),
                new Course(Map.of(), Map.of(), Map.of(), List.of(), ASSUMED_STEP),
                List.of());
    }

    /**
     * This scenario with another event at its beginning.
     *
     * @param other the event
     * @return the scenario
     */
    public Scenario with(TriggerEvent other) {
        return new Scenario(other, repository, values, course, followUps);
    }

    /**
     * This scenario in a repository.
     *
     * @param other its settings
     * @return the scenario
     */
    public Scenario in(Repository other) {
        return new Scenario(event, other, values, course, followUps);
    }

    /**
     * This scenario, where a part of the event's payload is known.
     *
     * @param json the part, such as {@code {"sender": {"login": "octocat"}}}
     * @return the changed scenario
     * @throws dev.gatewright.json.JsonError when it isn't JSON
     * @throws IllegalArgumentException when it is no object
     */
    public Scenario telling(String json) {
        if (Value.parseJson(json) instanceof Obj part) {
            Told told = Told.part(part);
            return with(told.applyTo(event())).in(told.applyTo(repository()));
        }
        throw new IllegalArgumentException("A payload is a JSON object, and `" + json + "` is none.");
    }

    /**
     * This scenario with a secret, whose value nobody knows; secrets that aren't named are empty.
     *
     * @param name the secret's name
     * @return the scenario
     */
    public Scenario secret(String name) {
        return values(values.with(values.vault.secret(name)));
    }

    /**
     * This scenario with a configuration variable; those that aren't named aren't known.
     *
     * @param name the variable's name
     * @param value its value
     * @return the scenario
     */
    public Scenario var(String name, String value) {
        return values(values.with(values.vault.var(name, value)));
    }

    /**
     * This scenario with a secret of an environment: jobs of that environment see it, and it counts before the repository's.
     *
     * <p>Source: GitHub's documentation, "Secrets reference", "Naming your secrets": "If a secret with the same name exists
     * at multiple levels, the secret at the lowest level takes precedence."
     *
     * @param environment the environment's name; case doesn't count
     * @param name the secret's name
     * @return the scenario
     */
    public Scenario environmentSecret(String environment, String name) {
        return values(values.with(environment, values.of(environment).secret(name)));
    }

    /**
     * This scenario with a variable of an environment: jobs of that environment see it, and it counts before the
     * repository's.
     *
     * @param environment the environment's name; case doesn't count
     * @param name the variable's name
     * @param value its value
     * @return the scenario
     */
    public Scenario environmentVar(String environment, String name, String value) {
        return values(values.with(environment, values.of(environment).var(name, value)));
    }

    /**
     * This scenario with something that nobody could know otherwise.
     *
     * @param what a member of {@code github}, {@code runner}, {@code env} or {@code job}, such as {@code github.sha} or
     *     {@code env.VERSION}; or a whole call, such as {@code hashFiles('pom.xml')}
     * @param value its value
     * @return the scenario
     * @throws IllegalArgumentException when it is none of these, with what there is
     */
    public Scenario supplying(String what, String value) {
        Fact fact = Fact.of(what, value);
        return values(
                new Values(values.vault, values.environments, Ordered.with(values.facts, fact.what(), fact.value())));
    }

    /**
     * This scenario, in which a job or a step ends in a certain way.
     *
     * @param name the job or step
     * @param outcome how it ends
     * @return the scenario
     */
    public Scenario outcome(String name, Outcome outcome) {
        return course(new Course(
                Ordered.with(course.outcomes, name, outcome),
                course.outputs,
                course.durations,
                course.reviews,
                course.step));
    }

    /**
     * This scenario, in which jobs or steps fail.
     *
     * @param names the jobs and steps
     * @return the scenario
     */
    public Scenario failing(String... names) {
        Scenario scenario = this;
        for (String name : names) {
            scenario = scenario.outcome(name, Outcome.FAILURE);
        }
        return scenario;
    }

    /**
     * This scenario, in which a step puts something out.
     *
     * @param name the step and the output's name: {@code [FILE:]JOB.STEP.NAME}
     * @param value what it puts out
     * @return the scenario
     */
    public Scenario output(String name, String value) {
        return course(new Course(
                course.outcomes,
                Ordered.with(course.outputs, name, value),
                course.durations,
                course.reviews,
                course.step));
    }

    /**
     * This scenario, in which a step or a job takes its time. A job's is parted among its steps.
     *
     * @param name the step or job
     * @param time how long it takes
     * @return the scenario
     */
    public Scenario taking(String name, Duration time) {
        return course(new Course(
                course.outcomes,
                course.outputs,
                Ordered.with(course.durations, name, time),
                course.reviews,
                course.step));
    }

    /**
     * This scenario, in which steps take longer or shorter where nothing is said.
     *
     * @param time how long they take
     * @return the scenario
     */
    public Scenario stepsTaking(Duration time) {
        return course(new Course(course.outcomes, course.outputs, course.durations, course.reviews, time));
    }

    /**
     * This scenario, in which requests for approval are answered.
     *
     * @param review the answer
     * @return the scenario
     */
    public Scenario reviewed(Review review) {
        return course(new Course(
                course.outcomes, course.outputs, course.durations, Ordered.with(course.reviews, review), course.step));
    }

    /**
     * This scenario, in which every deployment to some environments is approved at once.
     *
     * @param environments the environments' names
     * @return the scenario
     */
    public Scenario approving(String... environments) {
        return reviewed(Review.Decision.APPROVED, environments);
    }

    /**
     * This scenario, in which every deployment to some environments is rejected at once.
     *
     * @param environments the environments' names
     * @return the scenario
     */
    public Scenario rejecting(String... environments) {
        return reviewed(Review.Decision.REJECTED, environments);
    }

    private Scenario reviewed(Review.Decision decision, String... environments) {
        Scenario scenario = this;
        for (String environment : environments) {
            scenario = scenario.reviewed(Review.every(environment, decision));
        }
        return scenario;
    }

    /**
     * This scenario with one more event.
     *
     * @param time how long after the first event
     * @param next the event
     * @return the scenario
     */
    public Scenario thenAfter(Duration time, TriggerEvent next) {
        return followed(new FollowUp.Later(time, next));
    }

    /**
     * This scenario, in which somebody cancels every run that goes on.
     *
     * @param time how long after the first event
     * @return the scenario
     */
    public Scenario cancellingAfter(Duration time) {
        return followed(new FollowUp.Cancel(time, ""));
    }

    /**
     * This scenario, in which all jobs of the first event's runs run again once these have ended; now all goes well.
     *
     * @return the scenario
     */
    public Scenario thenRerunningAll() {
        return followed(new FollowUp.Rerun(new Repeat.All(), Map.of()));
    }

    /**
     * This scenario, in which the jobs of the first event's runs that didn't succeed run again once these have ended, and
     * what depends on them; now all goes well.
     *
     * @return the scenario
     */
    public Scenario thenRerunningFailed() {
        return followed(new FollowUp.Rerun(new Repeat.Failed(), Map.of()));
    }

    /**
     * This scenario, in which certain jobs of the first event's runs run again once these have ended, and what depends on
     * them; now all goes well.
     *
     * @param jobs the jobs' names
     * @return the scenario
     */
    public Scenario thenRerunning(String... jobs) {
        return followed(new FollowUp.Rerun(new Repeat.Only(List.of(jobs)), Map.of()));
    }

    /**
     * This scenario with something that happens later.
     *
     * @param later what happens
     * @return the scenario
     */
    public Scenario followed(FollowUp later) {
        return new Scenario(event, repository, values, course, Ordered.with(followUps, later));
    }

    private Scenario values(Values other) {
        return new Scenario(event, repository, other, course, followUps);
    }

    private Scenario course(Course other) {
        return new Scenario(event, repository, values, other, followUps);
    }

    /**
     * The event that it begins with.
     *
     * @return the event
     */
    public TriggerEvent event() {
        return event;
    }

    /**
     * The repository's settings.
     *
     * @return the settings
     */
    public Repository repository() {
        return repository;
    }

    /**
     * The repository's own secrets and variables; a variable that isn't there isn't known.
     *
     * @return what is kept there
     */
    public Vault vault() {
        return values.vault;
    }

    /**
     * The secrets and variables of an environment.
     *
     * @param environment its name; case doesn't count
     * @return what is kept there
     */
    public Vault vault(String environment) {
        return values.of(environment);
    }

    /**
     * The environments of which something is said: an answer to their requests, a secret, a variable.
     *
     * @return their names, those of secrets and variables in small letters
     */
    public List<String> environments() {
        return Stream.concat(
                        course.reviews().stream().map(Review::environment), values.environments().keySet().stream())
                .distinct()
                .toList();
    }

    /**
     * What was said of things that nobody could know otherwise.
     *
     * @return values by what they are
     */
    public Map<String, Value> facts() {
        return values.facts;
    }

    /**
     * How jobs and steps end.
     *
     * @return outcomes by name
     */
    public Map<String, Outcome> outcomes() {
        return course.outcomes;
    }

    /**
     * What steps put out.
     *
     * @return values by name
     */
    public Map<String, String> outputs() {
        return course.outputs;
    }

    /**
     * How long jobs and steps take.
     *
     * @return times by name
     */
    public Map<String, Duration> durations() {
        return course.durations;
    }

    /**
     * How requests for approval are answered.
     *
     * @return the answers, in order; the first that fits counts
     */
    public List<Review> reviews() {
        return course.reviews;
    }

    /**
     * How long a step takes where nothing is said.
     *
     * @return the time
     */
    public Duration stepTime() {
        return course.step;
    }

    /**
     * What happens later.
     *
     * @return the events and actions, in the order in which they were said
     */
    public List<FollowUp> followUps() {
        return followUps;
    }
}
