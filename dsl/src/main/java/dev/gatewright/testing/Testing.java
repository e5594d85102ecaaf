package dev.gatewright.testing;

import dev.gatewright.simulation.scenario.TriggerEvent;
import dev.gatewright.subject.Subject;
import dev.gatewright.workflow.Pipeline;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What a test of a pipeline imports statically. Beside AssertJ's {@code assertThat}, import this one by its name too: Java
 * then takes the one that fits.
 */
public final class Testing {

    private Testing() {}

    /**
     * A pipeline, to ask what it does. One can be kept and asked any number of times.
     *
     * @param pipeline the pipeline
     * @return what can be asked
     * @throws IllegalArgumentException when it can't be linked; the message says why
     */
    public static Simulating simulate(Pipeline pipeline) {
        return Simulating.of(pipeline);
    }

    /**
     * The workflows of a repository on disk, to ask what they do.
     *
     * @param repository the folder that has {@code .github/workflows}
     * @return what can be asked
     */
    public static Simulating simulate(Path repository) {
        return Simulating.of(Subject.read(repository));
    }

    /**
     * What was simulated, to be judged.
     *
     * @param run what was simulated
     * @return its assertions
     */
    public static RehearsedAssert assertThat(Rehearsed run) {
        return new RehearsedAssert(run);
    }

    /**
     * Commits are pushed to a branch.
     *
     * @param branch its name
     * @return the event
     */
    public static TriggerEvent push(String branch) {
        return TriggerEvent.push(branch);
    }

    /**
     * A tag is pushed.
     *
     * @param tag its name
     * @return the event
     */
    public static TriggerEvent pushTag(String tag) {
        return TriggerEvent.pushTag(tag);
    }

    /**
     * A pull request is opened; {@code fromFork()} makes it one of a fork.
     *
     * @param base the branch that it is to be merged into
     * @return the event
     */
    public static TriggerEvent pullRequest(String base) {
        return TriggerEvent.pullRequest(base);
    }

    /**
     * A pull request is opened, for workflows that run on its base.
     *
     * @param base the branch that it is to be merged into
     * @return the event
     */
    public static TriggerEvent pullRequestTarget(String base) {
        return TriggerEvent.pullRequestTarget(base);
    }

    /**
     * Somebody starts workflows by hand, on the default branch.
     *
     * @return the event
     */
    public static TriggerEvent dispatch() {
        return TriggerEvent.dispatch();
    }

    /**
     * The time of a schedule has come.
     *
     * @param cron the line of the schedule
     * @return the event
     */
    public static TriggerEvent schedule(String cron) {
        return TriggerEvent.schedule(cron);
    }

    /**
     * Something happens to a release.
     *
     * @param activity such as {@code published}
     * @param tag its tag
     * @return the event
     */
    public static TriggerEvent release(String activity, String tag) {
        return TriggerEvent.release(activity, tag);
    }

    /**
     * Somebody calls the API's {@code repository_dispatch}.
     *
     * @param type the type of the event
     * @return the event
     */
    public static TriggerEvent repositoryDispatch(String type) {
        return TriggerEvent.repositoryDispatch(type);
    }

    /**
     * Any other event; say what it is about with its methods.
     *
     * @param name GitHub's name for it, such as {@code issues}
     * @return the event
     */
    public static TriggerEvent event(String name) {
        return TriggerEvent.event(name);
    }

    /**
     * So many seconds.
     *
     * @param count how many
     * @return the time
     */
    public static Duration seconds(long count) {
        return Duration.ofSeconds(count);
    }

    /**
     * So many minutes.
     *
     * @param count how many
     * @return the time
     */
    public static Duration minutes(long count) {
        return Duration.ofMinutes(count);
    }

    /**
     * So many hours.
     *
     * @param count how many
     * @return the time
     */
    public static Duration hours(long count) {
        return Duration.ofHours(count);
    }
}
