package dev.gatewright.proof;

import static dev.gatewright.proof.invariant.Event.cancelled;
import static dev.gatewright.proof.invariant.Event.failed;
import static dev.gatewright.proof.invariant.Event.runs;
import static dev.gatewright.proof.invariant.Event.succeeded;

import dev.gatewright.proof.invariant.Invariant;
import dev.gatewright.proof.invariant.Invariants;
import dev.gatewright.proof.invariant.Statement;
import dev.gatewright.simulation.result.Conclusion;
import dev.gatewright.simulation.result.JobRun;
import dev.gatewright.simulation.result.StepRun;
import dev.gatewright.testing.Rehearsed;
import dev.gatewright.workflow.setting.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Something that may be true of two steps of a pipeline in every scenario: for the proof a statement, of a run a fact. */
record Claim(Kind kind, String one, String other) {

    /** What is claimed. */
    enum Kind {
        NEVER_RUNS,
        NEVER_BOTH,
        RUNS_IF_THE_OTHER_PASSED,
        RUNS_IF_THE_OTHER_RAN,
        ITS_FAILURE_STARTS_THE_OTHER,
        ITS_CANCELLATION_STARTS_THE_OTHER
    }

    /** All claims about a pipeline's steps. */
    static List<Claim> about(List<String> steps) {
        List<Claim> all = new ArrayList<>();
        for (String one : steps) {
            all.add(new Claim(Kind.NEVER_RUNS, one, one));
            for (Kind kind : List.of(Kind.values()).subList(1, Kind.values().length)) {
                steps.stream()
                        .filter(other -> !other.equals(one))
                        .forEach(other -> all.add(new Claim(kind, one, other)));
            }
        }
        return all;
    }

    Invariant invariant() {
        return Invariants.invariant(toString(), statement());
    }

    private Statement statement() {
        Effect first = effect(one);
        Effect second = effect(other);
        return switch (kind) {
            case NEVER_RUNS -> Statement.never(runs(first));
            case NEVER_BOTH -> Statement.never(runs(first).and(runs(second)));
            case RUNS_IF_THE_OTHER_PASSED -> runs(first).implies(succeeded(second));
            case RUNS_IF_THE_OTHER_RAN -> runs(first).implies(runs(second));
            case ITS_FAILURE_STARTS_THE_OTHER -> failed(first).implies(runs(second));
            case ITS_CANCELLATION_STARTS_THE_OTHER -> cancelled(first).implies(runs(second));
        };
    }

    private static Effect effect(String step) {
        return new Effect(Effect.Kind.DEPLOY, Drawn.environment(step));
    }

    /** Whether a run breaks it, beyond doubt. */
    boolean isBrokenBy(Rehearsed run) {
        return switch (kind) {
            case NEVER_RUNS -> any(run, one, Claim::ran);
            case NEVER_BOTH -> any(run, one, Claim::ran) && any(run, other, Claim::ran);
            case RUNS_IF_THE_OTHER_PASSED -> any(run, one, Claim::ran) && !any(run, other, Claim::mayHavePassed);
            case RUNS_IF_THE_OTHER_RAN -> any(run, one, Claim::ran) && !any(run, other, Claim::mayHaveRun);
            case ITS_FAILURE_STARTS_THE_OTHER ->
                any(run, one, step -> step.outcome() == Conclusion.FAILURE) && !any(run, other, Claim::mayHaveRun);
            case ITS_CANCELLATION_STARTS_THE_OTHER ->
                any(run, one, step -> ran(step) && step.outcome() == Conclusion.CANCELLED)
                        && !any(run, other, Claim::mayHaveRun);
        };
    }

    private static boolean ran(StepRun step) {
        return step.span().isPresent() && step.outcome() != Conclusion.UNKNOWN;
    }

    private static boolean mayHaveRun(StepRun step) {
        return step.span().isPresent() || step.outcome() == Conclusion.UNKNOWN;
    }

    private static boolean mayHavePassed(StepRun step) {
        return step.conclusion() == Conclusion.SUCCESS || step.conclusion() == Conclusion.UNKNOWN;
    }

    private static boolean any(Rehearsed run, String step, Predicate<StepRun> property) {
        return run.simulated().workflows().stream()
                .flatMap(workflow -> workflow.runs().stream())
                .flatMap(each -> each.jobs().stream())
                .flatMap(job -> job.steps().stream()
                        .filter(each -> step.equals(name(job, each)))
                        .filter(property))
                .findAny()
                .isPresent();
    }

    private static String name(JobRun job, StepRun step) {
        return job.identity().file() + ":" + job.id().replaceFirst(".*/", "") + "." + step.id();
    }

    @Override
    public String toString() {
        return (one + " " + kind + " " + other).toLowerCase(Locale.ROOT).replaceAll("[ _:.]", "-");
    }
}
