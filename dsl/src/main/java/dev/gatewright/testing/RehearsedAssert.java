package dev.gatewright.testing;

import dev.gatewright.finding.Candidates;
import dev.gatewright.simulation.result.Conclusion;
import dev.gatewright.simulation.result.Gap;
import dev.gatewright.simulation.result.Run;
import dev.gatewright.simulation.result.WorkflowResult;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.job.Environment;
import dev.gatewright.workflow.job.Job;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Assertions about what was simulated; a failure prints the runs that it is about, with the reason of every state. */
public final class RehearsedAssert {

    private final Rehearsed rehearsed;

    RehearsedAssert(Rehearsed rehearsed) {
        this.rehearsed = rehearsed;
    }

    /**
     * A job, in the last attempt of the last run that has it.
     *
     * @param job the job
     * @return its assertions, about all its legs and places
     */
    public JobAssert job(Job job) {
        return job(job.jobId().id(), rehearsed.jobs(job));
    }

    /**
     * A job, in the last attempt of the last run that has it.
     *
     * @param name {@code [FILE:]JOB}, where a job is an id, behind those of its callers, or a name on the run's page
     * @return its assertions, about all its legs
     */
    public JobAssert job(String name) {
        return job(name, rehearsed.jobs(name));
    }

    private JobAssert job(String name, Legs jobs) {
        if (jobs.isNone()) {
            throw failure("Expected a job `" + name + "`, but no run has one. "
                    + Candidates.help(name, known(), "Nothing runs."));
        }
        return new JobAssert(this, name, jobs);
    }

    /** The ids of the jobs that there are, and the names of their legs. */
    private Set<String> known() {
        return rehearsed.simulated().runs().stream()
                .flatMap(run -> run.jobs().stream())
                .flatMap(job -> Stream.of(job.id(), job.name()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * A workflow.
     *
     * @param workflow the workflow
     * @return its assertions
     */
    public WorkflowAssert workflow(Workflow workflow) {
        return workflow(workflow.fileName());
    }

    /**
     * A workflow.
     *
     * @param fileOrName its file, or its name
     * @return its assertions
     */
    public WorkflowAssert workflow(String fileOrName) {
        WorkflowResult result = rehearsed
                .simulated()
                .workflow(fileOrName)
                .orElseThrow(() -> failure("Expected a workflow `" + fileOrName + "`, but there is none. "
                        + Candidates.help(fileOrName, files(), "There are no workflows.")));
        return new WorkflowAssert(this, result);
    }

    private List<String> files() {
        return rehearsed.simulated().workflows().stream()
                .map(WorkflowResult::file)
                .toList();
    }

    /**
     * No workflow starts.
     *
     * @return these assertions
     */
    public RehearsedAssert startsNothing() {
        List<Run> runs = rehearsed.simulated().runs();
        return expect(runs.isEmpty(), "Expected that nothing starts, but there is " + words(runs) + ".");
    }

    /**
     * Just these workflows start, whatever event starts them.
     *
     * @param workflows the workflows
     * @return these assertions
     */
    public RehearsedAssert startsOnly(Workflow... workflows) {
        return startsOnly(Stream.of(workflows).map(Workflow::fileName).toArray(String[]::new));
    }

    /**
     * Just these workflows start, whatever event starts them.
     *
     * @param files their files
     * @return these assertions
     */
    public RehearsedAssert startsOnly(String... files) {
        Set<String> started =
                rehearsed.simulated().runs().stream().map(Run::file).collect(Collectors.toCollection(TreeSet::new));
        return expect(
                started.equals(new TreeSet<>(List.of(files))),
                "Expected that only " + new TreeSet<>(List.of(files)) + " start, but it is " + started + ".");
    }

    /**
     * Every run succeeded, and there is one.
     *
     * @return these assertions
     */
    public RehearsedAssert succeeded() {
        List<Run> runs = rehearsed.simulated().runs();
        List<Run> others = runs.stream()
                .filter(run -> run.conclusion() != Conclusion.SUCCESS)
                .toList();
        return expect(
                !runs.isEmpty() && others.isEmpty(),
                "Expected that every run succeeded, but " + (runs.isEmpty() ? "nothing starts" : "not " + words(others))
                        + ".");
    }

    private static String words(List<Run> runs) {
        return runs.stream().map(RehearsedAssert::words).collect(Collectors.joining("; "));
    }

    private static String words(Run run) {
        return "`" + run.file() + "` #" + run.number() + " (" + run.reason() + ")";
    }

    /**
     * Nothing that was to be decided hung on anything that nobody knows.
     *
     * @return these assertions
     */
    public RehearsedAssert isDecided() {
        List<Gap> gaps = rehearsed.simulated().gaps();
        return expect(
                gaps.isEmpty(),
                "Expected that everything could be decided, but "
                        + gaps.stream().map(Gap::toString).collect(Collectors.joining(" ")));
    }

    /**
     * What came to an environment.
     *
     * @param environment the environment
     * @return the assertions about its deployments
     */
    public DeploymentsAssert deploymentsTo(Environment environment) {
        return deploymentsTo(Rehearsal.name(environment));
    }

    /**
     * What came to an environment.
     *
     * @param environment its name
     * @return the assertions about its deployments
     */
    public DeploymentsAssert deploymentsTo(String environment) {
        return new DeploymentsAssert(this, environment, rehearsed.deploymentsTo(environment));
    }

    /**
     * It is what somebody approved: a file holds its {@linkplain Rehearsed#timeLine() time line}. With the system property
     * {@code gatewright.approve} set to {@code true}, the file is written.
     *
     * @param file the file
     * @return these assertions
     */
    public RehearsedAssert isApprovedAs(Path file) {
        new Approval(file, rehearsed.timeLine()).demand();
        return this;
    }

    Legs legs(Run run, Job job) {
        return rehearsed.jobs(run, job);
    }

    private RehearsedAssert expect(boolean holds, String message) {
        if (!holds) {
            throw failure(message);
        }
        return this;
    }

    AssertionError failure(String message) {
        return new AssertionError(message + "\n\n" + Explanation.of(rehearsed.simulated()));
    }

    /** A failure of something in some runs, which alone are printed. */
    AssertionError failure(String message, Predicate<Run> concerned) {
        List<Run> runs = rehearsed.simulated().runs().stream().filter(concerned).toList();
        return runs.isEmpty()
                ? failure(message)
                : new AssertionError(message + "\n\n" + Explanation.of(rehearsed.simulated(), runs));
    }
}
