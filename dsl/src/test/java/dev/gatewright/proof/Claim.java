package dev.gatewright.proof;

import static dev.gatewright.proof.invariant.Event.approved;
import static dev.gatewright.proof.invariant.Event.cancelled;
import static dev.gatewright.proof.invariant.Event.failed;
import static dev.gatewright.proof.invariant.Event.runs;
import static dev.gatewright.proof.invariant.Event.succeeded;

import dev.gatewright.proof.invariant.Invariant;
import dev.gatewright.proof.invariant.Invariants;
import dev.gatewright.proof.invariant.Statement;
import dev.gatewright.simulation.result.Conclusion;
import dev.gatewright.simulation.result.JobRun;
import dev.gatewright.simulation.result.Run;
import dev.gatewright.simulation.result.StepRun;
import dev.gatewright.testing.Rehearsed;
import dev.gatewright.workflow.setting.Effect;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Something that may be true of two steps or jobs of a pipeline in every scenario: for the proof a statement, of a run a fact. */
record Claim(Kind kind, String one, String other) {

    /** What is claimed. */
    enum Kind {
        NEVER_RUNS,
        NEVER_BOTH,
        RUNS_IF_THE_OTHER_PASSED,
        RUNS_IF_THE_OTHER_RAN,
        ITS_FAILURE_STARTS_THE_OTHER,
        ITS_CANCELLATION_STARTS_THE_OTHER,
        RUNS_ONLY_WHERE_PRODUCTION_IS_APPROVED
    }

    /** What became of a step or a job. */
    private record End(boolean ran, Conclusion outcome, Conclusion conclusion) {

        static End of(StepRun step) {
            return new End(step.span().isPresent(), step.outcome(), step.conclusion());
        }

        static End of(JobRun job) {
            return new End(job.span().isPresent(), job.ending().outcome(), job.conclusion());
        }
    }

    /** All claims about a pipeline's steps and jobs. */
    static List<Claim> about(List<String> names) {
        List<Kind> ofOne = List.of(Kind.NEVER_RUNS, Kind.RUNS_ONLY_WHERE_PRODUCTION_IS_APPROVED);
        List<Claim> all = new ArrayList<>();
        for (String one : names) {
            ofOne.forEach(kind -> all.add(new Claim(kind, one, one)));
            for (Kind kind : EnumSet.complementOf(EnumSet.copyOf(ofOne))) {
                names.stream()
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
            case RUNS_ONLY_WHERE_PRODUCTION_IS_APPROVED -> runs(first).implies(approved("production"));
        };
    }

    private static Effect effect(String step) {
        return new Effect(Effect.Kind.DEPLOY, Drawn.environment(step));
    }

    /** Whether an attempt of a run breaks it, beyond doubt. */
    boolean isBrokenBy(Rehearsed rehearsed) {
        return attempts(rehearsed).anyMatch(this::isBrokenBy);
    }

    private boolean isBrokenBy(Run run) {
        return switch (kind) {
            case NEVER_RUNS -> any(run, one, Claim::ran);
            case NEVER_BOTH -> any(run, one, Claim::ran) && any(run, other, Claim::ran);
            case RUNS_IF_THE_OTHER_PASSED -> any(run, one, Claim::ran) && !any(run, other, Claim::mayHavePassed);
            case RUNS_IF_THE_OTHER_RAN -> any(run, one, Claim::ran) && !any(run, other, Claim::mayHaveRun);
            case ITS_FAILURE_STARTS_THE_OTHER ->
                any(run, one, end -> end.outcome() == Conclusion.FAILURE) && !any(run, other, Claim::mayHaveRun);
            case ITS_CANCELLATION_STARTS_THE_OTHER ->
                any(run, one, end -> ran(end) && end.outcome() == Conclusion.CANCELLED)
                        && !any(run, other, Claim::mayHaveRun);
            case RUNS_ONLY_WHERE_PRODUCTION_IS_APPROVED ->
                any(run, one, Claim::ran)
                        && run.jobs().stream()
                                .noneMatch(job ->
                                        job.grant().environment().equals("production") && mayHaveRun(End.of(job)));
        };
    }

    /** Whether a run may break it, in one of the legs where there are several. */
    boolean mayBeBrokenBy(Rehearsed rehearsed) {
        return attempts(rehearsed).anyMatch(this::mayBeBrokenBy);
    }

    private boolean mayBeBrokenBy(Run run) {
        return switch (kind) {
            case NEVER_RUNS -> any(run, one, Claim::mayHaveRun);
            case NEVER_BOTH -> any(run, one, Claim::mayHaveRun) && any(run, other, Claim::mayHaveRun);
            case RUNS_IF_THE_OTHER_PASSED -> any(run, one, Claim::mayHaveRun) && !all(run, other, Claim::passed);
            case RUNS_IF_THE_OTHER_RAN -> any(run, one, Claim::mayHaveRun) && !all(run, other, Claim::ran);
            case ITS_FAILURE_STARTS_THE_OTHER ->
                any(run, one, end -> mayBe(Conclusion.FAILURE, end)) && !all(run, other, Claim::ran);
            case ITS_CANCELLATION_STARTS_THE_OTHER ->
                any(run, one, end -> mayHaveRun(end) && mayBe(Conclusion.CANCELLED, end))
                        && !all(run, other, Claim::ran);
            case RUNS_ONLY_WHERE_PRODUCTION_IS_APPROVED -> any(run, one, Claim::mayHaveRun);
        };
    }

    private static boolean mayBe(Conclusion conclusion, End end) {
        return end.outcome() == conclusion || end.outcome() == Conclusion.UNKNOWN;
    }

    private static boolean passed(End end) {
        return ran(end) && end.outcome() == Conclusion.SUCCESS;
    }

    /** Of every leg; one that never began has no steps. */
    private static boolean all(Run run, String name, Predicate<End> property) {
        List<JobRun> legs = run.jobs().stream()
                .filter(job -> name.equals(name(job)) || name.startsWith(name(job) + "."))
                .toList();
        return !legs.isEmpty() && legs.stream().allMatch(leg -> ends(leg, name).anyMatch(property));
    }

    private static boolean ran(End end) {
        return end.ran() && end.outcome() != Conclusion.UNKNOWN;
    }

    private static boolean mayHaveRun(End end) {
        return end.ran() || end.outcome() == Conclusion.UNKNOWN;
    }

    private static boolean mayHavePassed(End end) {
        return end.conclusion() == Conclusion.SUCCESS || end.conclusion() == Conclusion.UNKNOWN;
    }

    private static boolean any(Run run, String name, Predicate<End> property) {
        return run.jobs().stream().flatMap(job -> ends(job, name)).anyMatch(property);
    }

    private static Stream<Run> attempts(Rehearsed run) {
        return run.simulated().workflows().stream().flatMap(workflow -> workflow.runs().stream());
    }

    private static Stream<End> ends(JobRun job, String name) {
        return name.equals(name(job))
                ? Stream.of(End.of(job))
                : job.steps().stream()
                        .filter(each -> name.equals(name(job) + "." + each.id()))
                        .map(End::of);
    }

    private static String name(JobRun job) {
        return job.identity().file() + ":" + job.id().replaceFirst(".*/", "");
    }

    @Override
    public String toString() {
        return (one + " " + kind + " " + other).toLowerCase(Locale.ROOT).replaceAll("[ _:.]", "-");
    }
}
