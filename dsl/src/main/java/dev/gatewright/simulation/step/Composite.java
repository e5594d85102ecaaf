package dev.gatewright.simulation.step;

import dev.gatewright.expression.evaluate.EvaluationContext;
import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Value;
import dev.gatewright.simulation.context.Something;
import dev.gatewright.simulation.context.Tree;
import dev.gatewright.simulation.result.Conclusion;
import dev.gatewright.simulation.result.Gap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An action that is made of steps, as a step uses it: what becomes of those decides what it puts out, and whether it fails.
 *
 * <p>Source: GitHub's documentation, "Metadata syntax reference", "{@code runs} for composite actions" and "{@code outputs}
 * for composite actions"; "Contexts reference", {@code github.action_status}: its steps ask for the state of the action, not
 * of the job.
 */
final class Composite {

    /** A member of {@code steps} within what isn't known. */
    private static final Pattern STEPS = Pattern.compile("(?<![\\w./])steps\\.");

    private final String key;
    private final Tree action;
    private final JobSetting setting;
    private final StepsResult result;

    private Composite(String key, Tree action, JobSetting setting) {
        this.key = key;
        this.action = action;
        this.setting = setting;
        this.result = StepsRun.run(setting);
    }

    /** What becomes of the action that a step uses; empty when it isn't one that is made of steps and is here. */
    static Optional<Composite> of(StepSpec step, EvaluationContext context, JobSetting job) {
        return job.actions()
                .composite(step)
                .map(action -> new Composite(step.key(), action, setting(action, step, context, job)));
    }

    private static JobSetting setting(Tree action, StepSpec step, EvaluationContext context, JobSetting job) {
        Obj github = part(context, "github").with("action_path", Something.of("github.action_path"));
        EvaluationContext plain = context.with("github", github);
        return new JobSetting(
                job.actions().steps(step),
                job.evaluation(),
                plain.with("inputs", inputs(action, step, plain, job)),
                part(context, "env"),
                job.course().within(step),
                Optional.empty(),
                Interruption.NEVER,
                false,
                job.actions());
    }

    private static Obj part(EvaluationContext context, String name) {
        return context.contexts().get(name).map(Obj.class::cast).orElse(Obj.EMPTY);
    }

    /** Every input is a text: what {@code with} passes, else its default, else nothing. */
    private static Obj inputs(Tree action, StepSpec step, EvaluationContext context, JobSetting job) {
        Obj passed = Obj.of(job.evaluation().values(step.tree().at("with"), context));
        Obj inputs = Obj.EMPTY;
        for (Map.Entry<String, Tree> input : action.at("inputs").entries().entrySet()) {
            Value value = passed.get(input.getKey())
                    .orElseGet(() -> job.evaluation().value(input.getValue().at("default"), context));
            inputs = inputs.with(input.getKey(), text(value));
        }
        return inputs;
    }

    private static Value text(Value value) {
        return value instanceof Value.Unknown ? value : Value.of(value.text());
    }

    /** Why it fails, empty when it doesn't, as far as anybody knows. */
    Optional<String> failure() {
        return result.result() == Conclusion.FAILURE
                ? Optional.of("in the action, " + result.reason())
                : Optional.empty();
    }

    /** Whether nobody knows whether it fails. */
    boolean mayFail() {
        return result.result() == Conclusion.UNKNOWN;
    }

    /** What wasn't known of its steps, and mattered. */
    List<Gap> gaps() {
        return result.gaps().stream()
                .map(gap -> new Gap(
                        gap.where().replaceFirst("`", Matcher.quoteReplacement("`" + key + "/")),
                        gap.decision(),
                        placed(gap.what()),
                        gap.help()))
                .toList();
    }

    /** Whether the run is cancelled while one of its steps runs. */
    boolean cancelsRun() {
        return result.cancelsRun().isPresent();
    }

    /** How long it takes, where that is said of one of its steps. */
    Optional<Long> seconds() {
        boolean isSaid = setting.steps().stream()
                .anyMatch(step -> setting.course().seconds(step).isPresent());
        return isSaid ? Optional.of(result.seconds()) : Optional.empty();
    }

    /** What it declares to put out: nothing else is ever seen of its steps. */
    Map<String, Value> outputs() {
        Map<String, Value> outputs = new LinkedHashMap<>();
        action.at("outputs")
                .entries()
                .forEach((name, output) ->
                        outputs.put(name, output(setting.evaluation().value(output.at("value"), result.context()))));
        return outputs;
    }

    /** What isn't known of a step within is told as a scenario names it: {@code STEP/INNER}. */
    private Value output(Value value) {
        return value instanceof Value.Unknown unknown
                ? new Value.Unknown(placed(unknown.reason()), unknown.isBoolean(), unknown.truth())
                : text(value);
    }

    private String placed(String what) {
        return STEPS.matcher(what).replaceAll(Matcher.quoteReplacement("steps." + key + "/"));
    }
}
