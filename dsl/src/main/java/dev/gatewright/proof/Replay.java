package dev.gatewright.proof;

import dev.gatewright.proof.formula.Choice;
import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.graph.Graph;
import dev.gatewright.proof.graph.JobNode;
import dev.gatewright.simulation.Simulation;
import dev.gatewright.simulation.result.Conclusion;
import dev.gatewright.simulation.result.JobRun;
import dev.gatewright.simulation.result.Run;
import dev.gatewright.simulation.result.Simulated;
import dev.gatewright.simulation.result.WorkflowResult;
import dev.gatewright.simulation.scenario.Scenario;
import dev.gatewright.simulation.selector.SelectorException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the simulation makes of a counterexample. It is written independently of the formulas, so where the two differ on what
 * becomes of a job, one of them is wrong, and that is told.
 *
 * @param kind what came of it
 * @param detail why it couldn't be replayed, or where they differ
 */
public record Replay(Kind kind, String detail) {

    /** What came of a replay. */
    public enum Kind {
        /** The simulation concludes every job as the proof does. */
        AGREES,
        /** The scenario has something that no simulation can be told. */
        IMPOSSIBLE,
        /** The simulation concludes a job otherwise. */
        DISAGREES
    }

    /** How many differences are told. */
    private static final int MOST_TOLD = 5;

    static Replay impossible(String why) {
        return new Replay(Kind.IMPOSSIBLE, why);
    }

    /**
     * Replays a scenario.
     *
     * @param simulation the simulation
     * @param scenario the scenario
     * @param graph the entry's formulas
     * @param made what the world decides in them
     * @return what came of it
     */
    static Replay of(Simulation simulation, Scenario scenario, Graph graph, List<Choice> made) {
        Simulated simulated;
        try {
            simulated = simulation.run(scenario);
        } catch (SelectorException unknown) {
            return impossible(String.valueOf(unknown.getMessage()));
        }
        List<Choice> all = Stream.concat(made.stream(), graph.circuit().settings().stream())
                .toList();
        List<String> differences =
                differences(simulated, graph, made, graph.circuit().given(all));
        Optional<JobNode> crowded =
                graph.jobs().stream().filter(Replay::replacesItself).findFirst().filter(job -> !differences.isEmpty());
        if (crowded.isPresent()) {
            return impossible("the legs of job `" + crowded.get().path()
                    + "` replace each other in their concurrency group, which the proof leaves open");
        }
        return differences.isEmpty()
                ? new Replay(Kind.AGREES, "")
                : new Replay(
                        Kind.DISAGREES,
                        String.join("; ", differences.subList(0, Math.min(MOST_TOLD, differences.size()))));
    }

    private static boolean replacesItself(JobNode job) {
        return hasLegs(job) && job.model().get("concurrency").isPresent();
    }

    private static boolean hasLegs(JobNode job) {
        return job.model().matrix().isPresent()
                || job.caller().filter(Replay::hasLegs).isPresent();
    }

    private static List<String> differences(
            Simulated simulated, Graph graph, List<Choice> made, Predicate<Literal> holds) {
        List<String> differences = new ArrayList<>();
        for (JobNode job : graph.jobs()) {
            Optional<Conclusion> concluded = concluded(simulated, job);
            Conclusion predicted = predicted(job, holds);
            boolean isComparable = job.inner().isEmpty()
                    && concluded.isPresent()
                    && concluded.get() != Conclusion.UNKNOWN
                    && concluded.get() != Conclusion.WAITING;
            boolean isSo = concluded.equals(Optional.of(predicted))
                    || job.isOfOneLeg(made::contains) && legs(simulated, job).contains(predicted);
            if (isComparable && !isSo) {
                differences.add(
                        "job `" + job.path() + "` of " + job.run().workflow().file() + " is "
                                + concluded.get().word() + " in the simulation, and " + predicted.word() + " here");
            }
        }
        return differences;
    }

    private static Conclusion predicted(JobNode job, Predicate<Literal> holds) {
        if (holds.test(job.failed())) {
            return Conclusion.FAILURE;
        }
        if (holds.test(job.cancelled())) {
            return Conclusion.CANCELLED;
        }
        return holds.test(job.succeeded()) ? Conclusion.SUCCESS : Conclusion.SKIPPED;
    }

    /** What the simulation says of a job, if its workflow runs once: of its legs, the worst; of a job whose caller was skipped, skipped. */
    private static Optional<Conclusion> concluded(Simulated simulated, JobNode job) {
        if (runs(simulated, job).size() != 1) {
            return Optional.empty();
        }
        List<Conclusion> legs = legs(simulated, job);
        if (legs.isEmpty()) {
            return job.caller().flatMap(caller -> concluded(simulated, caller));
        }
        return Stream.of(
                        Conclusion.FAILURE,
                        Conclusion.CANCELLED,
                        Conclusion.UNKNOWN,
                        Conclusion.SUCCESS,
                        Conclusion.SKIPPED)
                .filter(legs::contains)
                .findFirst();
    }

    private static List<Conclusion> legs(Simulated simulated, JobNode job) {
        return runs(simulated, job).stream()
                .flatMap(run -> run.jobs().stream())
                .filter(each -> each.id().equals(job.path()))
                .map(JobRun::conclusion)
                .toList();
    }

    private static List<Run> runs(Simulated simulated, JobNode job) {
        return simulated.workflows().stream()
                .filter(workflow -> workflow.file().equals(job.run().workflow().file()))
                .map(WorkflowResult::runs)
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Whether the simulation concludes every job as the proof does.
     *
     * @return true if it agrees
     */
    public boolean agrees() {
        return kind == Kind.AGREES;
    }

    /** What came of it, for people. */
    @Override
    public String toString() {
        return switch (kind) {
            case AGREES -> "The simulation agrees.";
            case IMPOSSIBLE -> "Not replayed: " + detail + ".";
            case DISAGREES -> "THE SIMULATION DISAGREES, so Gatewright has a bug, please report it: " + detail + ".";
        };
    }
}
