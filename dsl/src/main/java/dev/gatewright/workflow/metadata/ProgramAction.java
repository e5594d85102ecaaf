package dev.gatewright.workflow.metadata;

import dev.gatewright.block.Key;
import dev.gatewright.block.Type;
import dev.gatewright.expression.Expr;
import dev.gatewright.reference.Output;
import dev.gatewright.yaml.Node;
import java.util.Map;

/**
 * An action that is a program of its own, whose outputs the program sets, and which may have something to run before and behind it.
 *
 * @param <A> the action's own type
 */
public abstract sealed class ProgramAction<A extends ProgramAction<A>> extends Action<A>
        permits DockerAction, JavaScriptAction {

    /** What the action hands on. */
    public static final Key<Map<String, ActionOutput>> OUTPUTS =
            Key.key("outputs", Type.map("output_id", ActionOutput.TYPE));
    /** Whether what stands before it runs. */
    public static final Key<String> PRE_IF = Key.key("pre-if", Type.STRING, Runs.CONDITION);
    /** Whether what stands behind it runs. */
    public static final Key<String> POST_IF = Key.key("post-if", Type.STRING, Runs.CONDITION);

    ProgramAction(Node tree) {
        super(tree);
    }

    /**
     * This action with more outputs, which its program sets.
     *
     * @param outputs the outputs
     * @return the action
     */
    public final A outputs(Output<?>... outputs) {
        A action = view(tree());
        for (Output<?> output : given(OUTPUTS, outputs)) {
            action = action.output(output);
        }
        return action;
    }

    final A output(Output<?> output) {
        ActionOutput declaration = ActionOutput.of().description(output.description());
        return entry(OUTPUTS, output.name(), declaration).noted(OUTPUT_HANDLES, output);
    }

    /**
     * This action, whose script before runs only if a condition holds. Without one it always runs.
     *
     * @param condition the condition; status functions are about the job
     * @return the action
     */
    public final A preIf(Expr<Boolean> condition) {
        return runs(runs -> runs.condition(PRE_IF, condition));
    }

    /**
     * This action, whose script behind runs only if a condition holds. Without one it always runs.
     *
     * @param condition the condition; status functions are about the job
     * @return the action
     */
    public final A postIf(Expr<Boolean> condition) {
        return runs(runs -> runs.condition(POST_IF, condition));
    }
}
