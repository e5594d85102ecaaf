package dev.gatewright.simulation.run;

import dev.gatewright.expression.value.Truth;
import dev.gatewright.simulation.event.Start;
import dev.gatewright.simulation.event.Starts;
import dev.gatewright.simulation.event.WatchedRun;
import dev.gatewright.simulation.plan.Library;
import dev.gatewright.simulation.plan.WorkflowSpec;
import dev.gatewright.simulation.result.JobRun;
import dev.gatewright.simulation.result.Run;
import dev.gatewright.simulation.result.Simulated;
import dev.gatewright.simulation.result.Span;
import dev.gatewright.simulation.result.WorkflowResult;
import dev.gatewright.simulation.scenario.FollowUp;
import dev.gatewright.simulation.scenario.Scenario;
import dev.gatewright.simulation.scenario.TriggerEvent;
import dev.gatewright.simulation.selector.Selectors;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets a scenario happen to workflows. */
public final class Simulator {

    private final Library library;
    private final Map<String, String> refused;
    private final Scenario scenario;
    private final World world;
    private final Selectors selectors;
    private final Instructions instructions;
    private final List<RunState> runs = new ArrayList<>();
    private final Map<String, Start> answers = new LinkedHashMap<>();
    private int numbers;

    private Simulator(Library library, Map<String, String> refused, Scenario scenario) {
        this.library = library;
        this.refused = refused;
        this.scenario = scenario;
        this.world = new World(library, scenario);
        this.selectors = new Selectors(library, scenario.repository().name());
        this.instructions = new Instructions(scenario, scenario.outcomes(), selectors);
    }

    /**
     * Lets a scenario happen to workflows.
     *
     * @param library the workflows
     * @param refused why GitHub refuses to read a workflow, by its file
     * @param scenario what happens
     * @return what became of it
     * @throws dev.gatewright.simulation.selector.SelectorException when the scenario names a job or step that there isn't
     */
    public static Simulated simulate(Library library, Map<String, String> refused, Scenario scenario) {
        return new Simulator(library, refused, scenario).simulate();
    }

    private Simulated simulate() {
        fire(scenario.event(), 0, true);
        scenario.followUps().forEach(this::plan);
        world.clock().run();
        List<RunState> first = List.copyOf(runs);
        for (FollowUp later : scenario.followUps()) {
            if (later instanceof FollowUp.Rerun rerun) {
                rerun(rerun, first);
                world.clock().run();
            }
        }
        instructions.demandLegs();
        return new Simulated(
                scenario, library.all().stream().map(this::result).toList(), new ArrayList<>(world.gaps()));
    }

    private void plan(FollowUp later) {
        if (later instanceof FollowUp.Later next) {
            world.clock().after(next.delay().toSeconds(), () -> fire(next.event(), 0, false));
        } else if (later instanceof FollowUp.Cancel cancel) {
            world.clock().after(cancel.delay().toSeconds(), () -> cancel(cancel.file()));
        }
    }

    private void cancel(String file) {
        for (RunState run : List.copyOf(runs)) {
            if (file.isEmpty() || run.origin().workflow().file().equals(file)) {
                run.cancel("somebody cancelled the run");
            }
        }
    }

    /** Something happens: every workflow that it starts runs. */
    private void fire(TriggerEvent event, int chain, boolean first) {
        for (WorkflowSpec workflow : library.all()) {
            Start start = judge(workflow, event);
            if (first) {
                answers.put(workflow.file(), start);
            }
            if (start.started() != Truth.FALSE) {
                RunState.Origin origin = new RunState.Origin(
                        workflow, event, start.reason(), start.started() == Truth.TRUE, ++numbers, chain);
                request(origin, RunState.Attempt.FIRST, instructions);
            }
        }
    }

    private Start judge(WorkflowSpec workflow, TriggerEvent event) {
        return Optional.ofNullable(refused.get(workflow.file()))
                .or(workflow::problem)
                .map(Start::unreadable)
                .orElseGet(() -> Starts.judge(workflow.tree(), event, scenario.repository()));
    }

    private void request(RunState.Origin origin, RunState.Attempt attempt, Instructions said) {
        RunState run = new RunState(world, origin, attempt, said, this::tell);
        runs.add(run);
        if (attempt.number() == 1) {
            tell("requested", run);
        }
        world.clock().after(0, run::request);
    }

    /** A run tells those that watch it. */
    private void tell(String activity, RunState run) {
        if (run.origin().chain() >= WatchedRun.MOST_IN_A_CHAIN
                || library.all().stream().noneMatch(Simulator::watches)) {
            return;
        }
        TriggerEvent event = WatchedRun.event(
                activity,
                run.origin().workflow().name(),
                run.origin().event(),
                run.ref(),
                activity.equals("completed") ? Optional.of(run.conclusion()) : Optional.empty());
        for (WorkflowSpec workflow : library.all()) {
            if (watches(workflow)) {
                Start start = judge(workflow, event);
                boolean certain = start.started() == Truth.TRUE && run.origin().certain();
                if (start.started() != Truth.FALSE) {
                    String reason = "`workflow_run` (" + activity + ") of `"
                            + run.origin().workflow().name() + "`";
                    request(
                            new RunState.Origin(
                                    workflow,
                                    event,
                                    reason,
                                    certain,
                                    ++numbers,
                                    run.origin().chain() + 1),
                            RunState.Attempt.FIRST,
                            instructions);
                }
            }
        }
    }

    private static boolean watches(WorkflowSpec workflow) {
        return Starts.triggers(workflow.tree()).containsKey("workflow_run");
    }

    private void rerun(FollowUp.Rerun rerun, List<RunState> first) {
        Instructions again = new Instructions(scenario, rerun.outcomes(), selectors);
        for (RunState run : first) {
            RunState last = runs.stream()
                    .filter(one -> one.origin().equals(run.origin()))
                    .reduce((one, other) -> other)
                    .orElse(run);
            boolean isOfFirstEvent = run.origin().event().equals(scenario.event());
            Optional<Repeats> repeats = Repeats.of(
                    rerun.repeat(), selectors, run.origin().workflow().file());
            if (isOfFirstEvent && last.isDone() && repeats.isPresent()) {
                int number = last.attempt().number() + 1;
                request(run.origin(), new RunState.Attempt(number, last, repeats.get()), again);
            }
        }
    }

    private WorkflowResult result(WorkflowSpec workflow) {
        Start start = answers.get(workflow.file());
        List<Run> own = runs.stream()
                .filter(run -> run.origin().workflow() == workflow)
                .map(this::run)
                .toList();
        return new WorkflowResult(
                workflow.file(),
                workflow.name(),
                start.started(),
                start.reason(),
                start.rule().source(),
                start.refused(),
                own);
    }

    private Run run(RunState run) {
        List<JobRun> jobs = run.hasBegun() ? run.jobs().report() : List.of();
        long end = run.isDone() ? run.ended() : world.clock().now();
        return new Run(
                run.origin().workflow().file(),
                run.origin().workflow().name(),
                run.origin().number(),
                run.attempt().number(),
                run.origin().event(),
                run.origin().trigger(),
                run.conclusion(),
                run.reason(),
                jobs,
                new Span(run.requested(), end));
    }
}
