package dev.gatewright.proof.model;

import dev.gatewright.block.Note;
import dev.gatewright.expression.Expression;
import dev.gatewright.source.Origin;
import dev.gatewright.workflow.setting.Effect;
import dev.gatewright.workflow.step.WorkStep;
import dev.gatewright.yaml.Mapping;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A step as proofs read it.
 *
 * @param index its place in the job, from zero, steps of a {@code parallel} counted one by one
 * @param id its id, empty when it has none
 * @param condition the condition that GitHub evaluates
 * @param continueOnError whether its failure counts as success
 * @param timeout its timeout in minutes, empty when nothing is said
 * @param uses the action, empty for a script
 * @param run the script, empty for an action
 * @param env its variables
 * @param with its inputs
 * @param effects what it is said to do
 * @param endsAt the index of the step at which its end is known; {@link #WITH_JOB} and {@link #NEVER} for none
 * @param mapping its tree
 */
public record StepModel(
        int index,
        String id,
        Expression condition,
        Expression continueOnError,
        Optional<Expression> timeout,
        String uses,
        String run,
        Map<String, Expression> env,
        Map<String, Expression> with,
        List<Effect> effects,
        int endsAt,
        Mapping mapping) {

    /** The end of a step that nobody waits for, but its job. */
    public static final int WITH_JOB = Integer.MAX_VALUE - 1;

    /** The end of a step that is stopped. */
    public static final int NEVER = Integer.MAX_VALUE;

    static StepModel of(Mapping step, int index, int endsAt) {
        return new StepModel(
                index,
                step.get("id").map(Texts::text).orElse(""),
                Texts.condition(step.get("if")),
                step.get("continue-on-error").map(Texts::expression).orElse(new Expression.Bool(false)),
                step.get("timeout-minutes").map(Texts::expression),
                step.get("uses").map(Texts::text).orElse(""),
                step.get("run").map(Texts::text).orElse(""),
                Texts.expressions(step.get("env")),
                Texts.expressions(step.get("with")),
                effects(step, WorkStep.EFFECTS),
                endsAt,
                step);
    }

    @SuppressWarnings("unchecked") // only effect(…) writes under this note
    static List<Effect> effects(Mapping block, Note<List<Effect>> note) {
        return block.notes().get(note).map(noted -> (List<Effect>) noted).orElse(List.of());
    }

    /**
     * Whether it only waits for others, or stops them.
     *
     * @return true if it does nothing by itself
     */
    public boolean isControl() {
        return mapping.has("wait") || mapping.has("wait-all") || mapping.has("cancel");
    }

    /**
     * How it is named on the command line.
     *
     * @return its id, or {@code #N}
     */
    public String label() {
        return id.isEmpty() ? "#" + (index + 1) : id;
    }

    /**
     * Where it was written.
     *
     * @return its origin
     */
    public Origin origin() {
        return mapping.origin();
    }

    /**
     * The name of the action that it uses.
     *
     * @return such as {@code actions/checkout}, in lower case and without its ref
     */
    public String action() {
        int at = uses.indexOf('@');
        return (at < 0 ? uses : uses.substring(0, at)).toLowerCase(java.util.Locale.ROOT);
    }
}
