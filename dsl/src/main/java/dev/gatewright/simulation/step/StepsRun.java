package dev.gatewright.simulation.step;

import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.evaluate.EvaluationContext;
import dev.gatewright.expression.value.Truth;
import dev.gatewright.simulation.context.Evaluation.Judged;
import dev.gatewright.simulation.result.Conclusion;
import dev.gatewright.simulation.result.Gap;
import dev.gatewright.simulation.result.Span;
import dev.gatewright.simulation.result.StepRun;
import dev.gatewright.simulation.scenario.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * Walks over the steps of one job.
 *
 * <p>Source: GitHub's documentation, "Workflow syntax", {@code jobs.<job_id>.steps}, with {@code if}, {@code background},
 * {@code wait}, {@code wait-all}, {@code cancel} and {@code parallel}; "Workflow cancellation reference".
 */
public final class StepsRun {

    private final JobSetting setting;
    private final StepScope scope;
    private final Background background;
    private final Map<Integer, StepRun> runs = new TreeMap<>();
    private final List<Gap> gaps = new ArrayList<>();
    private Interruption interruption;
    private long now;
    private OptionalLong cancelsRun = OptionalLong.empty();
    private boolean failsNext;

    private StepsRun(JobSetting setting) {
        this.setting = setting;
        this.scope = new StepScope(setting);
        this.background = new Background(setting);
        this.interruption = setting.interruption();
        this.failsNext = setting.said().filter(Outcome.FAILURE::equals).isPresent();
    }

    /**
     * What becomes of the steps of a job.
     *
     * @param setting the job
     * @return its steps, and what they make of it
     */
    public static StepsResult run(JobSetting setting) {
        return new StepsRun(setting).run();
    }

    private StepsResult run() {
        List<StepSpec> steps = setting.steps();
        for (int i = 0; i < steps.size(); i++) {
            StepSpec step = steps.get(i);
            cancelIfDue();
            step(step);
            boolean endsGroup = step.group() > 0
                    && (i + 1 == steps.size() || steps.get(i + 1).group() != step.group());
            if (endsGroup) {
                join(background.group(step.group()), "parallel step");
            }
        }
        join(background.all(), "background step");
        cancelIfDue();
        return new StepsResult(
                new ArrayList<>(runs.values()), result(), reason(), now, cancelsRun, scope.context(), gaps);
    }

    private void step(StepSpec step) {
        switch (step.kind()) {
            case WORK -> work(step);
            case WAIT -> await(step, background.named(step.tree().at("wait").texts()));
            case WAIT_ALL -> await(step, background.all());
            case CANCEL -> stop(step);
        }
    }

    private void cancelIfDue() {
        if (now >= interruption.at()) {
            scope.cancel();
        }
    }

    private void work(StepSpec step) {
        try {
            EvaluationContext context = scope.context(step);
            Judged judged = scope.judge(step, context);
            Optional<Outcome> said = setting.course().outcome(step);
            if (now >= interruption.end()) {
                skip(step, context, "the job was ended for good when its time to clean up was over");
            } else if (said.filter(Outcome.SKIPPED::equals).isPresent()) {
                skip(step, context, "it is said to be skipped");
            } else if (judged.value().truth() == Truth.FALSE) {
                skip(step, context, skipReason(step, judged));
            } else {
                perform(step, context, judged, said);
            }
        } catch (ExpressionError error) {
            end(step, failed(step, "GitHub can't evaluate it: " + error.fact()));
        }
    }

    private String skipReason(StepSpec step, Judged judged) {
        String condition = step.tree().at("if").text().orElse("");
        boolean asksNothing = condition.isBlank();
        boolean isImplicit = judged.condition().text().startsWith("success()") && !condition.contains("success()");
        if (isImplicit && scope.status().success(List.of()).truth() == Truth.FALSE) {
            String fact = scope.status().isCancelled()
                    ? "the job was cancelled"
                    : scope.failure().orElse("a step before failed");
            return fact + (asksNothing ? ", and it has no `if`" : ", and `if` has no status function");
        }
        return "`if` is false: `" + condition + "`";
    }

    private void perform(StepSpec step, EvaluationContext context, Judged judged, Optional<Outcome> said) {
        boolean certain = judged.unknown().isEmpty();
        Optional<Outcome> counted = said.isEmpty() && failsNext && certain ? Optional.of(Outcome.FAILURE) : said;
        failsNext = failsNext && !counted.equals(Optional.of(Outcome.FAILURE));
        String who = said.isEmpty() ? "its job is said" : "it is said";
        Work work = new Work(step, scope, context, setting, counted, who);
        long start = step.isBackground() ? background.slot(now) : now;
        StepRun run = work.run(
                start, certain, "whether it runs hangs on " + judged.unknown().orElse(""));
        judged.unknown().ifPresent(what -> gaps.add(gap(step, what)));
        gaps.addAll(work.gaps());
        if ((!certain || run.outcome() == Conclusion.UNKNOWN) && work.mayFail()) {
            scope.fail(Truth.UNKNOWN, "");
        }
        boolean outlives = scope.outlivesCancellation(step, context);
        if (work.cancelsRun()) {
            cancelRun(step, start + work.seconds() / 2);
        }
        begin(step, run, outlives);
    }

    private void begin(StepSpec step, StepRun run, boolean outlives) {
        Pending pending = background.pending(step, run, outlives);
        if (step.isBackground()) {
            background.add(pending);
            return;
        }
        StepRun settled = pending.settled(interruption);
        now = Math.max(now, settled.span().map(Span::end).orElse(now));
        cancelIfDue();
        end(step, settled);
    }

    /** A step is said to be cancelled: the run is, in the midst of it; a job whose condition outlives that goes on. */
    private void cancelRun(StepSpec step, long at) {
        cancelsRun = OptionalLong.of(Math.min(at, cancelsRun.orElse(at)));
        if (!setting.survives()) {
            interruption = interruption.first(new Interruption(
                    at, "the run was cancelled while step `" + step.key() + "` ran", Interruption.GRACE, false));
        }
    }

    private static Gap gap(StepSpec step, String what) {
        return new Gap("step `" + step.key() + "`", "if", what, "Supply it.");
    }

    private void skip(StepSpec step, EvaluationContext context, String reason) {
        end(
                step,
                new StepRun(
                        step.id(),
                        step.number(),
                        scope.name(step, context),
                        Conclusion.SKIPPED,
                        Conclusion.SKIPPED,
                        reason,
                        Map.of(),
                        Optional.empty()));
    }

    private StepRun failed(StepSpec step, String reason) {
        return new StepRun(
                step.id(),
                step.number(),
                step.tree().at("name").text().orElse(step.usualName()),
                Conclusion.FAILURE,
                Conclusion.FAILURE,
                reason,
                Map.of(),
                Optional.of(new Span(now, now)));
    }

    private void end(StepSpec step, StepRun run) {
        runs.put(step.number(), run);
        scope.finish(step, run);
        if (run.conclusion() == Conclusion.UNKNOWN && run.outcome() == Conclusion.FAILURE) {
            scope.fail(Truth.UNKNOWN, "");
        }
    }

    /** Waits for background steps; what failed among them fails the job. */
    private List<StepRun> join(List<Pending> awaited, String what) {
        List<StepRun> settled = settle(awaited);
        for (StepRun run : settled) {
            if (run.conclusion() == Conclusion.FAILURE) {
                scope.fail(Truth.TRUE, what + " `" + run.key() + "` failed");
            } else if (run.conclusion() == Conclusion.UNKNOWN && run.outcome() == Conclusion.FAILURE) {
                scope.fail(Truth.UNKNOWN, "");
            }
        }
        return settled;
    }

    private List<StepRun> settle(List<Pending> awaited) {
        List<StepRun> settled = new ArrayList<>();
        for (Pending pending : awaited) {
            StepRun run = pending.settled(interruption);
            now = Math.max(now, run.span().map(Span::end).orElse(now));
            runs.put(pending.step().number(), run);
            scope.publish(pending.step(), run);
            settled.add(run);
        }
        background.remove(awaited);
        cancelIfDue();
        return settled;
    }

    private void await(StepSpec step, List<Pending> awaited) {
        long start = now;
        List<StepRun> settled = settle(awaited);
        List<String> failed = settled.stream()
                .filter(run -> run.conclusion() == Conclusion.FAILURE)
                .map(run -> "`" + run.key() + "`")
                .toList();
        EvaluationContext context = scope.context(step);
        Conclusion outcome = failed.isEmpty() ? Conclusion.SUCCESS : Conclusion.FAILURE;
        boolean goesOn = scope.value(step, "continue-on-error", context).truth() == Truth.TRUE;
        String reason = failed.isEmpty()
                ? "the steps that it waits for ended"
                : "background step " + String.join(", ", failed) + " failed";
        end(
                step,
                new StepRun(
                        step.id(),
                        step.number(),
                        scope.name(step, context),
                        outcome,
                        goesOn ? Conclusion.SUCCESS : outcome,
                        reason,
                        Map.of(),
                        Optional.of(new Span(start, now))));
    }

    private void stop(StepSpec step) {
        String id = step.tree().at("cancel").text().orElse("");
        List<Pending> stopped = background.named(List.of(id));
        for (Pending pending : stopped) {
            boolean runs = pending.end() > now || pending.endless();
            StepRun run = runs ? pending.stopped(now, "step `" + step.key() + "` stopped it") : pending.run();
            this.runs.put(pending.step().number(), run);
            scope.publish(pending.step(), run);
        }
        background.remove(stopped);
        end(
                step,
                new StepRun(
                        step.id(),
                        step.number(),
                        scope.name(step, scope.context(step)),
                        Conclusion.SUCCESS,
                        Conclusion.SUCCESS,
                        stopped.isEmpty() ? "`" + id + "` had ended" : "it stopped `" + id + "`",
                        Map.of(),
                        Optional.of(new Span(now, now))));
    }

    private Conclusion result() {
        if (scope.status().isCancelled()) {
            return Conclusion.CANCELLED;
        }
        if (setting.said().isPresent() && setting.said().get() == Outcome.FAILURE) {
            return Conclusion.FAILURE;
        }
        if (setting.said().isPresent() && setting.said().get() == Outcome.SUCCESS) {
            return Conclusion.SUCCESS;
        }
        return switch (scope.status().failed()) {
            case TRUE -> Conclusion.FAILURE;
            case FALSE -> Conclusion.SUCCESS;
            case UNKNOWN -> Conclusion.UNKNOWN;
        };
    }

    private String reason() {
        return switch (result()) {
            case CANCELLED -> interruption.reason();
            case FAILURE ->
                setting.said().isPresent()
                        ? "it is said to fail"
                        : scope.failure().orElse("a step failed");
            case UNKNOWN -> "whether a step of it fails isn't known";
            default -> "no step failed";
        };
    }
}
