package dev.gatewright.simulation.step;

import dev.gatewright.expression.evaluate.EvaluationContext;
import dev.gatewright.expression.value.Obj;
import dev.gatewright.simulation.context.Evaluation;
import dev.gatewright.simulation.scenario.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * All that the steps of one job see and hang on.
 *
 * @param steps the steps
 * @param evaluation what evaluates
 * @param context every context but {@code steps}, {@code env} and {@code job}
 * @param env the variables of workflow and job
 * @param course how the steps go
 * @param said how the job is said to end, empty when nothing was said
 * @param interruption when it is cancelled
 * @param survives whether the job goes on when the run is cancelled, because its own condition says so
 * @param actions the repository's own actions
 */
public record JobSetting(
        List<StepSpec> steps,
        Evaluation evaluation,
        EvaluationContext context,
        Obj env,
        Course course,
        Optional<Outcome> said,
        Interruption interruption,
        boolean survives,
        Actions actions) {

    /**
     * The same job, cancelled.
     *
     * @param other when and why
     * @return the setting
     */
    public JobSetting interrupted(Interruption other) {
        return new JobSetting(
                steps, evaluation, context, env, course, said, interruption.first(other), survives, actions);
    }

    /**
     * The same job, which goes on though the run is cancelled.
     *
     * @return the setting
     */
    public JobSetting surviving() {
        return new JobSetting(steps, evaluation, context, env, course, said, interruption, true, actions);
    }
}
