package dev.gatewright.testing;

import dev.gatewright.simulation.result.Conclusion;
import dev.gatewright.simulation.result.JobRun;
import dev.gatewright.simulation.result.Run;
import dev.gatewright.simulation.result.Simulated;
import dev.gatewright.simulation.result.TreeRendering;
import dev.gatewright.workflow.job.Environment;
import dev.gatewright.workflow.job.Job;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What became of a rehearsal. */
public final class Rehearsed {

    private static final Pattern FILED = Pattern.compile("([^:]+\\.ya?ml):(.+)");

    private final Simulating simulating;
    private final Simulated simulated;

    Rehearsed(Simulating simulating, Simulated simulated) {
        this.simulating = simulating;
        this.simulated = simulated;
    }

    /**
     * Everything that the simulation found.
     *
     * @return all workflows, runs, jobs and steps
     */
    public Simulated simulated() {
        return simulated;
    }

    /**
     * The runs as a tree, with the reason of every state. The same run gives the same text everywhere, so that it can be
     * approved as it is.
     *
     * @return its lines, each ended by a line break
     */
    public String tree() {
        return TreeRendering.of(simulated);
    }

    /**
     * The runs as a tree, with the reason of every state and with times, in seconds from the event.
     *
     * @return its lines, each ended by a line break
     */
    public String timeLine() {
        return TreeRendering.timed(simulated);
    }

    /**
     * What came to an environment: the jobs that deploy to it and began to run, whatever became of them.
     *
     * @param environment the environment
     * @return the deployments, in the order of the runs and their jobs
     */
    public List<JobRun> deploymentsTo(Environment environment) {
        return deploymentsTo(Rehearsal.name(environment));
    }

    /**
     * What came to an environment: the jobs that deploy to it and began to run, whatever became of them.
     *
     * @param environment the environment's name; case doesn't count
     * @return the deployments, in the order of the runs and their jobs
     */
    public List<JobRun> deploymentsTo(String environment) {
        return simulated.runs().stream()
                .flatMap(run -> run.jobs().stream())
                .filter(job -> job.grant().environment().equalsIgnoreCase(environment))
                .filter(Rehearsed::began)
                .toList();
    }

    /** A job that waits for its approval, or was refused it, never began. */
    private static boolean began(JobRun job) {
        return job.conclusion() == Conclusion.UNKNOWN
                || job.steps().stream().anyMatch(step -> step.span().isPresent());
    }

    /** A job in the last attempt of the last run that has it. */
    Legs jobs(Job job) {
        return last(run -> jobs(run, job));
    }

    Legs jobs(Run run, Job job) {
        List<Places.Place> places = simulating.places().of(job);
        return Legs.of(run, id -> places.contains(new Places.Place(run.file(), id)));
    }

    /** The job with an id, or the leg with a name, in the last attempt of the last run that has it. */
    Legs jobs(String name) {
        Matcher filed = FILED.matcher(name);
        boolean isFiled = filed.matches();
        return last(run -> isFiled && !run.file().equals(filed.group(1))
                ? new Legs(List.of(), false)
                : jobs(run, isFiled ? filed.group(2) : name));
    }

    static Legs jobs(Run run, String name) {
        return Legs.of(run, name::equals).orNamed(run, name);
    }

    private Legs last(Function<Run, Legs> search) {
        return simulated.runs().stream()
                .map(search)
                .filter(legs -> !legs.isNone())
                .reduce((one, other) -> other)
                .orElseGet(() -> new Legs(List.of(), false));
    }

    /** The runs as a tree. */
    @Override
    public String toString() {
        return tree();
    }
}
