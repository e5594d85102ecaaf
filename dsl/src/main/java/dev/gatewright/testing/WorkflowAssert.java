package dev.gatewright.testing;

import dev.gatewright.finding.Candidates;
import dev.gatewright.simulation.result.Conclusion;
import dev.gatewright.simulation.result.Run;
import dev.gatewright.simulation.result.WorkflowResult;
import dev.gatewright.workflow.job.Job;
import java.util.List;
import java.util.stream.Stream;

/** Assertions about a workflow: whether it starts, and what became of its last run, in the last attempt. */
public final class WorkflowAssert extends StateAssert<WorkflowAssert> {

    private static final Legs NONE = new Legs(List.of(), false);

    private final WorkflowResult workflow;
    private final List<Run> runs;

    WorkflowAssert(RehearsedAssert whole, WorkflowResult workflow) {
        this(whole, workflow, workflow.runs());
    }

    private WorkflowAssert(RehearsedAssert whole, WorkflowResult workflow, List<Run> runs) {
        super(whole, "workflow `" + workflow.file() + "`", states(workflow, runs));
        this.workflow = workflow;
        this.runs = runs;
    }

    private static List<State> states(WorkflowResult workflow, List<Run> runs) {
        if (runs.isEmpty()) {
            return List.of(new State(workflow.file(), Conclusion.SKIPPED, "it doesn't start, " + workflow.reason()));
        }
        Run last = runs.get(runs.size() - 1);
        return List.of(new State(workflow.file(), last.conclusion(), last.reason()));
    }

    @Override
    WorkflowAssert self() {
        return this;
    }

    @Override
    boolean concerns(Run run) {
        return runs.contains(run);
    }

    /**
     * It starts.
     *
     * @return these assertions
     */
    public WorkflowAssert starts() {
        return expect(!runs.isEmpty(), "Expected that " + what() + " starts, but: " + sentence(workflow.reason()));
    }

    /**
     * It doesn't start.
     *
     * @return these assertions
     */
    public WorkflowAssert doesNotStart() {
        return expect(
                runs.isEmpty(),
                "Expected that " + what() + " doesn't start, but it does: " + sentence(workflow.reason()));
    }

    /**
     * GitHub refuses what is asked of it, such as a choice that isn't one.
     *
     * @return these assertions
     */
    public WorkflowAssert refusesTheEvent() {
        return expect(
                workflow.refused(),
                "Expected that " + what() + " refuses the event, but it doesn't: " + sentence(workflow.reason()));
    }

    /**
     * It has so many runs, attempts included.
     *
     * @param count how many
     * @return these assertions
     */
    public WorkflowAssert hasRuns(int count) {
        return expect(
                runs.size() == count,
                "Expected " + count + " runs of " + what() + ", but there are " + runs.size() + ".");
    }

    /**
     * One of its runs, instead of the last one.
     *
     * @param number which, from 1, in the order in which they were requested, attempts included
     * @return the assertions about it
     */
    public WorkflowAssert run(int number) {
        expect(
                number >= 1 && number <= runs.size(),
                "Expected run " + number + " of " + what() + ", but there are " + runs.size() + ".");
        return new WorkflowAssert(whole(), workflow, runs.subList(number - 1, number));
    }

    /**
     * A job of this run.
     *
     * @param job the job
     * @return its assertions
     */
    public JobAssert job(Job job) {
        String id = job.jobId().id();
        return job(id, runs.isEmpty() ? NONE : whole().legs(runs.get(runs.size() - 1), job));
    }

    /**
     * A job of this run.
     *
     * @param name its id, behind those of its callers, or its name on the run's page
     * @return its assertions
     */
    public JobAssert job(String name) {
        return job(name, runs.isEmpty() ? NONE : Rehearsed.jobs(runs.get(runs.size() - 1), name));
    }

    /** GitHub's own words may end with a period. */
    private static String sentence(String reason) {
        return reason.endsWith(".") ? reason : reason + ".";
    }

    private JobAssert job(String name, Legs legs) {
        starts();
        expect(
                !legs.isNone(),
                "Expected a job `" + name + "` of " + what() + ", but no run has one. "
                        + Candidates.help(name, known(), ""));
        return new JobAssert(whole(), name, legs);
    }

    private List<String> known() {
        return runs.get(runs.size() - 1).jobs().stream()
                .flatMap(job -> Stream.of(job.id(), job.name()))
                .distinct()
                .toList();
    }
}
