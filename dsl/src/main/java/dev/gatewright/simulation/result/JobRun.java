package dev.gatewright.simulation.result;

import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One job of a run, and what became of it: a leg of a matrix is one, and so is each job within a called workflow.
 *
 * @param identity which job it is
 * @param ending what became of it, and why
 * @param outputs what it put out; values that nobody knows are unknown
 * @param steps its steps, in order; none for a job that never ran
 * @param span when it ran, empty when it didn't
 * @param grant what it was let do
 */
public record JobRun(
        Identity identity,
        Ending ending,
        Map<String, Value> outputs,
        List<StepRun> steps,
        Optional<Span> span,
        Grant grant) {

    /**
     * Which job it is.
     *
     * @param id its id, within a called workflow behind its caller's: {@code CALLER/JOB}
     * @param name its name on the run's page
     * @param file the workflow that declares it
     * @param matrix its leg's values, empty for a job without a matrix and for one that was skipped as a whole
     */
    public record Identity(String id, String name, String file, Obj matrix) {}

    /**
     * What became of it.
     *
     * @param outcome before {@code continue-on-error}
     * @param conclusion after {@code continue-on-error}: what {@code needs.<job_id>.result} says
     * @param reason why
     */
    public record Ending(Conclusion outcome, Conclusion conclusion, String reason) {

        /**
         * An end without {@code continue-on-error}.
         *
         * @param conclusion what became of it
         * @param reason why
         * @return the end
         */
        public static Ending of(Conclusion conclusion, String reason) {
            return new Ending(conclusion, conclusion, reason);
        }
    }

    /**
     * What it was let do.
     *
     * @param environment the environment that it deploys to, empty for none
     * @param approval whether it was approved by a reviewer
     * @param permissions what its {@code GITHUB_TOKEN} may do, by scope; what may do nothing isn't listed
     */
    public record Grant(String environment, boolean approval, Map<String, String> permissions) {

        /** Nothing at all. */
        public static final Grant NONE = new Grant("", false, Map.of());

        /**
         * What it was let do.
         *
         * @param environment the environment that it deploys to
         * @param approval whether it was approved by a reviewer
         * @param permissions what its token may do, copied
         */
        public Grant {
            permissions = Collections.unmodifiableMap(new LinkedHashMap<>(permissions));
        }
    }

    /**
     * One job of a run, and what became of it.
     *
     * @param identity which job it is
     * @param ending what became of it
     * @param outputs what it put out, copied
     * @param steps its steps, copied
     * @param span when it ran
     * @param grant what it was let do
     */
    public JobRun {
        outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
        steps = List.copyOf(steps);
    }

    /**
     * Its id.
     *
     * @return such as {@code CALLER/JOB}
     */
    public String id() {
        return identity.id();
    }

    /**
     * Its name on the run's page.
     *
     * @return such as {@code test (3.11)}
     */
    public String name() {
        return identity.name();
    }

    /**
     * What became of it, after {@code continue-on-error}.
     *
     * @return the conclusion
     */
    public Conclusion conclusion() {
        return ending.conclusion();
    }

    /**
     * Why.
     *
     * @return the reason, in words
     */
    public String reason() {
        return ending.reason();
    }

    /**
     * One of its steps.
     *
     * @param key its id, or {@code #N}
     * @return the step, empty when there is none
     */
    public Optional<StepRun> step(String key) {
        return steps.stream()
                .filter(step -> step.id().equalsIgnoreCase(key) || key.equals("#" + step.number()))
                .findFirst();
    }
}
