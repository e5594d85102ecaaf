package dev.gatewright.simulation.run;

import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.evaluate.EvaluationContext;
import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Value;
import dev.gatewright.simulation.context.Something;
import dev.gatewright.simulation.context.Tree;
import dev.gatewright.simulation.event.GithubContext;
import dev.gatewright.simulation.plan.Legs;
import dev.gatewright.simulation.result.Conclusion;
import dev.gatewright.simulation.result.JobRun;
import dev.gatewright.simulation.result.JobRun.Ending;
import dev.gatewright.simulation.result.StepRun;
import dev.gatewright.simulation.scenario.Outcome;
import dev.gatewright.simulation.scenario.Vault;
import dev.gatewright.simulation.step.Interruption;
import dev.gatewright.simulation.step.JobSetting;
import dev.gatewright.simulation.step.StepsResult;
import dev.gatewright.simulation.step.StepsRun;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A leg of a job that has steps: it waits for its environment, and runs them. */
final class StepsLeg extends Leg {

    private static final long USUAL_TIMEOUT_MINUTES = 360;
    private static final Pattern SECRETS = Pattern.compile("secrets\\.|github\\.token\\b");

    private final EnvironmentGate gate;
    private Optional<JobSetting> setting = Optional.empty();
    private Optional<StepsResult> result = Optional.empty();
    private int turn;

    StepsLeg(JobNode node, Legs.One values, Obj strategy, String suffix) {
        super(node, values, strategy, suffix);
        this.gate = new EnvironmentGate(this);
    }

    @Override
    void begin() {
        gate.enter();
    }

    /** Its environment lets it go on. */
    void run() {
        started();
        try {
            JobSetting begun = setting();
            setting = Optional.of(begun);
            walk(begun);
        } catch (ExpressionError error) {
            finish(Ending.of(Conclusion.FAILURE, "GitHub can't evaluate it: " + error.fact()), Map.of());
        }
    }

    private JobSetting setting() {
        EvaluationContext context = stepContext();
        Optional<Outcome> said = said();
        Interruption interruption = timeout();
        if (said.filter(Outcome.CANCELLED::equals).isPresent()) {
            interruption = new Interruption(half(), "it is said to be cancelled", grace(), false);
        } else if (said.filter(Outcome.TIMED_OUT::equals).isPresent()) {
            interruption = new Interruption(half(), "it ran longer than it may", grace(), false);
        }
        return new JobSetting(
                node().spec().steps(),
                world().evaluation(),
                context,
                env(),
                new JobCourse(course(), node().spec().steps()),
                said,
                interruption,
                false,
                world().library().actions());
    }

    private long half() {
        return course().assumedSeconds() / 2;
    }

    private EvaluationContext stepContext() {
        Obj github = context().contexts().get("github").map(Obj.class::cast).orElse(Obj.EMPTY);
        return ownContext()
                .with("github", inJob(github))
                .with("job", Facts.in(Obj.EMPTY, "job", world().scenario().facts()))
                .with(
                        "runner",
                        Facts.in(
                                RunnerValues.of(node().spec().tree().at("runs-on"), this::value),
                                "runner",
                                world().scenario().facts()));
    }

    private Obj inJob(Obj github) {
        Obj own = GithubContext.inJob(github, node().spec().id());
        return Facts.in(own, "github", world().scenario().facts());
    }

    /** What the job sees once its environment has let it go on: that one's secrets and variables count before others. */
    private EvaluationContext ownContext() {
        JobScope scope = node().scope();
        Vault vault = world().scenario().vault(gate.environment());
        Obj secrets = scope.handed().secrets();
        for (String name : vault.secrets()) {
            secrets = seesOwn(name) ? secrets.with(name, Something.of("secrets." + name)) : secrets;
        }
        Obj vars = JobScope.vars(world());
        for (Map.Entry<String, String> variable : vault.vars().entrySet()) {
            vars = vars.with(variable.getKey(), Value.of(variable.getValue()));
        }
        return context().with("secrets", secrets).with("vars", vars);
    }

    /**
     * Whether a secret of its environment is seen: in a called workflow, where the caller inherits or passes one of that
     * name.
     *
     * <p>Source: GitHub's documentation, "Reuse workflows", "Using inputs and secrets in a reusable workflow".
     */
    private boolean seesOwn(String name) {
        JobScope scope = node().scope();
        boolean isPassed = scope.handed().caller() != JobScope.Caller.CHOSEN
                || scope.handed().secrets().members().stream()
                        .anyMatch(secret -> secret.name().equalsIgnoreCase(name));
        return isPassed && Forks.seesSecrets(scope.run().origin().event(), world().repository());
    }

    private Value value(Tree tree) {
        return world().evaluation().value(tree, context());
    }

    private Obj env() {
        Obj env = node().scope().env();
        EvaluationContext context = ownContext();
        for (Map.Entry<String, Value> variable : world().evaluation()
                .values(node().spec().tree().at("env"), context)
                .entrySet()) {
            env = env.with(variable.getKey(), JobScope.asText(variable.getValue()));
        }
        return Facts.in(env, "env", world().scenario().facts());
    }

    /** "The maximum number of minutes to let a job run before GitHub automatically cancels it. Default: 360". */
    private Interruption timeout() {
        Value minutes = value(node().spec().tree().at("timeout-minutes"));
        double number = minutes instanceof Value.Null || Double.isNaN(minutes.number())
                ? USUAL_TIMEOUT_MINUTES
                : minutes.number();
        String words = number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
        return new Interruption(
                (long) (number * 60), "it ran longer than its `timeout-minutes` of " + words, grace(), false);
    }

    private long grace() {
        Value minutes = value(node().spec().tree().at("cancel-timeout-minutes"));
        boolean isSaid = !(minutes instanceof Value.Null) && !Double.isNaN(minutes.number());
        return isSaid ? (long) (minutes.number() * 60) : Interruption.GRACE;
    }

    private void walk(JobSetting with) {
        turn++;
        int own = turn;
        StepsResult walked = StepsRun.run(with);
        result = Optional.of(walked);
        long since = world().clock().now() - begun();
        Clock.Rank rank = walked.result() == Conclusion.SUCCESS ? Clock.Rank.SUCCESS_OF_A_LEG : Clock.Rank.USUAL;
        world().clock().after(walked.seconds() - since, rank, () -> end(own));
        walked.cancelsRun()
                .ifPresent(at -> world().clock()
                        .after(
                                at - since,
                                () -> node().scope()
                                        .run()
                                        .cancel("a step of `" + node().id() + "` was cancelled with it")));
    }

    private void end(int which) {
        if (which != turn || isDone()) {
            return;
        }
        StepsResult ended = result.orElseThrow();
        ended.gaps()
                .forEach(gap -> world().gap(
                                node().title() + ", " + gap.where(),
                                gap.decision(),
                                Supplies.placed(gap.what(), node().id())));
        finish(Ending.of(ended.result(), ended.reason()), outputs(ended));
    }

    private Map<String, Value> outputs(StepsResult ended) {
        Map<String, Value> outputs = new LinkedHashMap<>();
        node().spec().tree().at("outputs").entries().forEach((name, tree) -> {
            try {
                outputs.put(name, output(world().evaluation().value(tree, ended.context())));
            } catch (ExpressionError noValue) {
                outputs.put(name, Value.of(""));
            }
        });
        return outputs;
    }

    /** "Outputs containing secrets are redacted on the runner and not sent to GitHub Actions." */
    private Value output(Value value) {
        if (value instanceof Value.Unknown secret
                && !secret.isBoolean()
                && SECRETS.matcher(secret.reason()).lookingAt()) {
            return Value.of("");
        }
        return value instanceof Value.Unknown unknown && !unknown.truth().isKnown()
                ? Value.unknown(Supplies.placed(unknown.reason(), node().id()))
                : JobScope.asText(value);
    }

    @Override
    void interrupt(String reason) {
        if (isDone()) {
            return;
        }
        gate.leave();
        if (setting.isEmpty()) {
            finish(Ending.of(Conclusion.CANCELLED, reason), Map.of());
            return;
        }
        long at = world().clock().now() - begun();
        JobSetting cut = setting.get().interrupted(new Interruption(at, reason, grace(), true));
        setting = Optional.of(cut);
        walk(cut);
    }

    @Override
    void outlive(String reason) {
        if (setting.isPresent() && !isDone()) {
            JobSetting going = setting.get().surviving();
            setting = Optional.of(going);
            walk(going);
        }
    }

    @Override
    List<StepRun> steps() {
        long start = begun();
        return result.map(walked ->
                        walked.steps().stream().map(step -> step.plus(start)).toList())
                .orElse(List.of());
    }

    @Override
    boolean putsOut() {
        return true;
    }

    @Override
    boolean putsOutUnknown() {
        return false;
    }

    @Override
    public String doubt() {
        String ofJob = super.doubt();
        return ofJob.isEmpty() ? gate.doubt() : ofJob;
    }

    /** Who isn't let through fails when the request is rejected or expires. */
    @Override
    Fate doubted(Fate known) {
        Fate ofJob = super.doubted(known);
        return gate.doubt().isEmpty() ? ofJob : ofJob.or(Conclusion.FAILURE);
    }

    @Override
    JobRun.Grant grant() {
        return new JobRun.Grant(gate.environment(), gate.isApproved(), tokenPermissions());
    }
}
