package dev.gatewright.proof.graph;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Call;
import dev.gatewright.proof.model.EffectLabel;
import dev.gatewright.proof.model.Settings;
import dev.gatewright.proof.model.StepModel;
import dev.gatewright.workflow.setting.Effect;
import dev.gatewright.workflow.setting.Effect.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which effects jobs and steps have: those that were said, and those that can be seen. Only two things can be seen: a job
 * that GitHub records as a deployment to its environment deploys to it, and a script that calls a well-known test runner
 * tests.
 */
final class Labels {

    private static final Pattern TESTS =
            Pattern.compile("(?m)^\\s*(?:\\w+=\\S+\\s+)*(?:(?:npx|uv run|poetry run|python3? -m|bundle exec"
                    + "|\\./|\\.\\\\)\\s*)?(?:pytest|tox|nox|(?:mvnw?|mvn)\\b[^\\n&|;]*\\s(?:test|verify)|gradlew?\\b[^\\n&|;]*\\s(?:test|check)"
                    + "|(?:npm|pnpm|yarn)\\s+(?:run\\s+)?test|go\\s+test|cargo\\s+test|dotnet\\s+test|make\\s+(?:test|check)|ctest|rspec"
                    + "|phpunit|jest|vitest|mocha)\\b");

    private final List<EffectLabel> labels;

    Labels(Settings settings) {
        this.labels = settings.labels();
    }

    /** What was said of a job. */
    List<Effect> said(JobNode job) {
        List<Effect> all = new ArrayList<>(job.model.effects());
        labels.stream()
                .filter(label -> label.step().isEmpty() && isMeant(label, job))
                .map(EffectLabel::effect)
                .forEach(all::add);
        return all;
    }

    /** What was said of a step. */
    List<Effect> said(JobNode job, StepModel step) {
        List<Effect> all = new ArrayList<>(step.effects());
        labels.stream()
                .filter(label -> isMeant(label, step) && isMeant(label, job))
                .map(EffectLabel::effect)
                .forEach(all::add);
        return all;
    }

    private static boolean isMeant(EffectLabel label, JobNode job) {
        boolean isDeclared =
                label.file().equals(job.workflow.file()) && label.job().equalsIgnoreCase(job.model.id());
        boolean isCall =
                label.file().equals(job.run.workflow().file()) && label.job().equalsIgnoreCase(job.path());
        return isDeclared || isCall;
    }

    private static boolean isMeant(EffectLabel label, StepModel step) {
        return !label.step().isEmpty()
                && (label.step().equals("#" + (step.index() + 1))
                        || label.step().equalsIgnoreCase(step.id()));
    }

    /** Whether effects are those of steps, so that the steps of a job are looked at one by one. */
    boolean areOfSteps(JobNode job) {
        return areSaidOfSteps(job) || seenTests(job).stream().anyMatch(Seen::isOfStep);
    }

    private boolean areSaidOfSteps(JobNode job) {
        return job.model.steps().stream().anyMatch(step -> !said(job, step).isEmpty());
    }

    /** Whether a job was said to release or to go back, so that its environment says nothing more. */
    boolean sayRelease(JobNode job) {
        return said(job).stream().anyMatch(Labels::isRelease)
                || job.model.steps().stream()
                        .flatMap(step -> said(job, step).stream()
                                .filter(effect -> effect.kind() != Kind.ROLL_BACK || !isAfterFailure(step)))
                        .anyMatch(Labels::isRelease);
    }

    private static boolean isRelease(Effect effect) {
        return effect.kind().isRelease() || effect.kind() == Kind.ROLL_BACK;
    }

    /** A step that takes back what its job did, unlike one that is what its job is for. */
    private static boolean isAfterFailure(StepModel step) {
        return step.condition()
                .contains(node -> node instanceof Call call
                        && (Reducer.isNamed(call, "failure") || Reducer.isNamed(call, "cancelled")));
    }

    /** Whether a job tells people. */
    boolean isAlert(JobNode job) {
        return said(job).stream().anyMatch(effect -> effect.kind() == Kind.NOTIFY);
    }

    /** Whether a step tells people. */
    boolean isAlert(JobNode job, StepModel step) {
        return said(job, step).stream().anyMatch(effect -> effect.kind() == Kind.NOTIFY);
    }

    /**
     * A test that nobody said.
     *
     * @param step the step that tests
     * @param isOfStep whether the job can succeed though the step was skipped or failed
     */
    record Seen(StepModel step, boolean isOfStep) {
        String why(JobNode job) {
            return "job `" + job.path() + "` of " + job.workflow.file() + " tests, as its step `" + step.label()
                    + "` says";
        }
    }

    /** The tests in a job of which nothing was said: one that must succeed for the job to, else each by itself. */
    List<Seen> seenTests(JobNode job) {
        if (!said(job).isEmpty() || areSaidOfSteps(job)) {
            return List.of();
        }
        List<StepModel> tests = job.model.steps().stream()
                .filter(step -> TESTS.matcher(step.run()).find())
                .toList();
        boolean isOfStep = tests.stream().anyMatch(Labels::mayBeLeftOut);
        return tests.stream()
                .limit(isOfStep ? tests.size() : 1)
                .map(step -> new Seen(step, isOfStep))
                .toList();
    }

    private static boolean mayBeLeftOut(StepModel step) {
        boolean isOrdinary = step.mapping().get("if").isEmpty();
        boolean isStrict = step.continueOnError().equals(new Expression.Bool(false));
        return !isOrdinary || !isStrict || step.endsAt() == StepModel.NEVER;
    }
}
