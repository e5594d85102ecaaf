package dev.gatewright.simulation.step;

import dev.gatewright.expression.evaluate.EvaluationContext;
import dev.gatewright.expression.value.Truth;
import dev.gatewright.expression.value.Value;
import dev.gatewright.simulation.result.Conclusion;
import dev.gatewright.simulation.result.Gap;
import dev.gatewright.simulation.result.Span;
import dev.gatewright.simulation.result.StepRun;
import dev.gatewright.simulation.scenario.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A step that runs a script or uses an action, from the moment when it starts: how long it takes, how it ends, and what that
 * means for the job.
 *
 * <p>Source: GitHub's documentation, "Workflow syntax", {@code jobs.<job_id>.steps[*].continue-on-error} and {@code
 * timeout-minutes}; "Contexts", {@code steps.<step_id>.outcome} and {@code conclusion}.
 */
final class Work {

    private final StepSpec step;
    private final StepScope scope;
    private final EvaluationContext context;
    private final Course course;
    private final Optional<Outcome> said;
    private final String who;
    private final Optional<Composite> action;

    Work(
            StepSpec step,
            StepScope scope,
            EvaluationContext context,
            JobSetting setting,
            Optional<Outcome> said,
            String who) {
        this.step = step;
        this.scope = scope;
        this.context = context;
        this.course = setting.course();
        this.said = said;
        this.who = who;
        this.action = Composite.of(step, context, setting);
    }

    /** Why it ends as it does, and when. */
    private record Ending(Conclusion outcome, String reason, long seconds) {}

    StepRun run(long start, boolean certain, String because) {
        Ending ending = ending();
        Conclusion outcome = certain ? ending.outcome() : Conclusion.UNKNOWN;
        return new StepRun(
                step.id(),
                step.number(),
                scope.name(step, context),
                outcome,
                certain ? conclusion(outcome) : Conclusion.UNKNOWN,
                certain ? ending.reason() : because,
                outputs(),
                Optional.of(new Span(start, start + ending.seconds())));
    }

    /** What wasn't known of the steps of its action, and mattered. */
    List<Gap> gaps() {
        return action.map(Composite::gaps).orElse(List.of());
    }

    /** Whether the job may fail by it where it isn't known whether it runs. */
    boolean mayFail() {
        return ending().outcome() != Conclusion.SUCCESS && conclusion(Conclusion.FAILURE) != Conclusion.SUCCESS;
    }

    /** Whether the run is cancelled in the midst of it. */
    boolean cancelsRun() {
        return said.isEmpty() ? action.filter(Composite::cancelsRun).isPresent() : said.get() == Outcome.CANCELLED;
    }

    long seconds() {
        return ending().seconds();
    }

    private Ending ending() {
        long asked = course.seconds(step)
                .or(() -> action.flatMap(Composite::seconds))
                .orElse(course.assumedSeconds());
        Optional<Long> most = timeout();
        if (said.filter(Outcome.TIMED_OUT::equals).isPresent() || most.isPresent() && asked > most.get()) {
            String limit = most.map(seconds -> "its `timeout-minutes` of " + seconds / 60)
                    .orElse("it may");
            return new Ending(Conclusion.FAILURE, "it ran longer than " + limit, most.orElse(asked));
        }
        if (said.filter(Outcome.FAILURE::equals).isPresent()) {
            return new Ending(Conclusion.FAILURE, who + " to fail", asked);
        }
        Optional<String> failure = action.flatMap(Composite::failure);
        if (said.isEmpty() && failure.isPresent()) {
            return new Ending(Conclusion.FAILURE, failure.get(), asked);
        }
        if (said.isEmpty() && action.filter(Composite::mayFail).isPresent()) {
            return new Ending(Conclusion.UNKNOWN, "whether a step in the action fails isn't known", asked);
        }
        return new Ending(Conclusion.SUCCESS, said.isPresent() ? who + " to succeed" : "nothing says otherwise", asked);
    }

    private Optional<Long> timeout() {
        Value minutes = scope.value(step, "timeout-minutes", context);
        double number = minutes.number();
        return minutes instanceof Value.Null || Double.isNaN(number)
                ? Optional.empty()
                : Optional.of((long) (number * 60));
    }

    private Conclusion conclusion(Conclusion outcome) {
        if (outcome != Conclusion.FAILURE && outcome != Conclusion.UNKNOWN) {
            return outcome;
        }
        Truth goesOn = scope.value(step, "continue-on-error", context).truth();
        return switch (goesOn) {
            case TRUE -> Conclusion.SUCCESS;
            case FALSE -> outcome;
            case UNKNOWN -> Conclusion.UNKNOWN;
        };
    }

    private Map<String, Value> outputs() {
        Map<String, Value> outputs = new LinkedHashMap<>();
        if (ending().outcome() == Conclusion.SUCCESS) {
            action.ifPresent(known -> outputs.putAll(known.outputs()));
        }
        course.outputs(step).forEach((name, value) -> outputs.put(name, Value.of(value)));
        return outputs;
    }
}
