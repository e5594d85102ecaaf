package dev.gatewright.simulation.step;

import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.evaluate.EvaluationContext;
import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Truth;
import dev.gatewright.expression.value.Value;
import dev.gatewright.simulation.context.Evaluation.Judged;
import dev.gatewright.simulation.context.Tree;
import dev.gatewright.simulation.result.Conclusion;
import dev.gatewright.simulation.result.StepRun;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the next step of a job sees: how the steps before ended, what they put out, and the environment they left. */
final class StepScope {

    private final JobSetting setting;
    private Obj steps = Obj.EMPTY;
    private Obj env;
    private JobStatus status;
    private String failure = "";

    StepScope(JobSetting setting) {
        this.setting = setting;
        this.env = setting.env();
        this.status = JobStatus.fresh(part(setting.context(), "job").get("status"));
    }

    /** What a step's keys are evaluated in: its own variables are part of {@code env}. */
    EvaluationContext context(StepSpec step) {
        EvaluationContext plain = context();
        Obj own = env;
        for (Map.Entry<String, Value> variable :
                setting.evaluation().values(step.tree().at("env"), plain).entrySet()) {
            own = own.with(variable.getKey(), text(variable.getValue()));
        }
        return plain.with("env", own);
    }

    /** What an output of the job is evaluated in. */
    EvaluationContext context() {
        Obj job = part(setting.context(), "job").with("status", status.word()).openAt("job");
        return setting.context()
                .with("github", github())
                .with("steps", steps)
                .with("env", env)
                .with("job", job)
                .status(status);
    }

    private Obj github() {
        Obj github = part(setting.context(), "github");
        return status.around().isEmpty() ? github : github.with("action_status", status.own());
    }

    private static Obj part(EvaluationContext context, String name) {
        return context.contexts().get(name).map(Obj.class::cast).orElse(Obj.EMPTY);
    }

    Judged judge(StepSpec step, EvaluationContext context) {
        return setting.evaluation().judge(step.tree().at("if"), context);
    }

    /** Whether a step would run, or go on, if the job were cancelled. */
    boolean outlivesCancellation(StepSpec step, EvaluationContext context) {
        return judge(step, context.status(status.cancelling())).value().truth() != Truth.FALSE;
    }

    Value value(StepSpec step, String key, EvaluationContext context) {
        return setting.evaluation().value(step.tree().at(key), context);
    }

    /** The step's name on the run's page; as it is written where it hangs on something that isn't known. */
    String name(StepSpec step, EvaluationContext context) {
        Tree name = step.tree().at("name");
        if (name.text().isEmpty()) {
            return step.usualName();
        }
        try {
            Value value = setting.evaluation().value(name, context);
            return value instanceof Value.Unknown ? name.text().get() : value.text();
        } catch (ExpressionError noValue) {
            return name.text().get();
        }
    }

    void finish(StepSpec step, StepRun run) {
        if (run.conclusion() == Conclusion.FAILURE) {
            fail(Truth.TRUE, "step `" + run.key() + "` failed");
        }
        publish(step, run);
    }

    /** What the steps behind see of a step; of a background step only once it has been waited for. */
    void publish(StepSpec step, StepRun run) {
        if (!step.id().isEmpty()) {
            steps = steps.with(step.id(), entry(step, run));
        }
        if (run.outcome() != Conclusion.SKIPPED) {
            changeEnv(step);
        }
    }

    private Obj entry(StepSpec step, StepRun run) {
        String path = "steps." + step.id();
        Obj outputs = Obj.of(run.outputs());
        boolean isKnown = run.outcome() == Conclusion.SKIPPED
                || run.outcome() == Conclusion.SUCCESS
                        && setting.actions().composite(step).isPresent();
        return Obj.EMPTY
                .with("outputs", isKnown ? outputs : outputs.openAt(path + ".outputs"))
                .with("outcome", word(run.outcome(), path + ".outcome"))
                .with("conclusion", word(run.conclusion(), path + ".conclusion"));
    }

    private static Value word(Conclusion conclusion, String path) {
        return conclusion == Conclusion.UNKNOWN ? Value.unknown(path) : Value.of(conclusion.word());
    }

    /** A step may change variables by what it runs, an action that is made of steps by what these run. */
    private void changeEnv(StepSpec step) {
        Optional<Tree> action = setting.actions().composite(step);
        if (action.isPresent()) {
            StepSpec.all(action.get().at("runs").at("steps")).forEach(this::changeEnv);
        } else if (step.mayChangeEnv()) {
            changeEnv(step.script());
        }
    }

    private void changeEnv(String script) {
        env = env.openAt("env");
        for (var variable : setting.env().members()) {
            if (script.contains("GITHUB_ENV")
                    && Pattern.compile("\\b" + Pattern.quote(variable.name()) + "\\b")
                            .matcher(script)
                            .find()) {
                env = env.with(variable.name(), Value.unknown("env." + variable.name()));
            }
        }
    }

    void fail(Truth truth, String reason) {
        if (truth == Truth.TRUE && failure.isEmpty()) {
            failure = reason;
        }
        status = status.failing(truth);
    }

    void cancel() {
        status = status.cancelling();
    }

    JobStatus status() {
        return status;
    }

    /** What failed first, in words. */
    Optional<String> failure() {
        return failure.isEmpty() ? Optional.empty() : Optional.of(failure);
    }

    private static Value text(Value value) {
        return value instanceof Value.Unknown ? value : Value.of(value.text());
    }
}
