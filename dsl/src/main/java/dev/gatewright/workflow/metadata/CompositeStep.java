package dev.gatewright.workflow.metadata;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Shape;
import dev.gatewright.block.Type;
import dev.gatewright.workflow.step.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the steps of a composite action may have: they run a script or use an action, and have fewer keys than those of a
 * job; a script must name its shell.
 *
 * <p>Source: GitHub's documentation, "Metadata syntax", {@code runs.steps}.
 */
public final class CompositeStep {

    /** What expressions in such a step may use. */
    public static final List<String> CONTEXTS =
            List.of("github", "inputs", "strategy", "matrix", "steps", "job", "runner", "env", "hashFiles(1,255)");

    /** What other steps call it by. */
    public static final Key<String> ID = Key.key("id", Type.NON_EMPTY);
    /** Whether the step runs. */
    public static final Key<String> IF =
            Key.key("if", Type.STRING, withStatus()).writtenBy("when");
    /** The step's name in the log. */
    public static final Key<String> NAME = Key.key("name", Type.STRING, CONTEXTS);
    /** The script. */
    public static final Key<String> RUN = Key.key("run", Type.STRING, CONTEXTS).demanded();
    /** The folder that the script runs in. */
    public static final Key<String> WORKING_DIRECTORY = Key.key("working-directory", Type.STRING, CONTEXTS);
    /** The shell that runs the script. */
    public static final Key<String> SHELL =
            Key.key("shell", Type.STRING, CONTEXTS).demanded();
    /** The action. */
    public static final Key<String> USES = Key.key("uses", Type.NON_EMPTY).demanded();
    /** The action's inputs. */
    public static final Key<Map<String, String>> WITH = Key.key("with", Type.map("input_id", Type.STRING), CONTEXTS);
    /** The variables that the step sees. */
    public static final Key<Map<String, String>> ENV = Key.key("env", Type.map("env_name", Type.STRING), CONTEXTS);
    /** Whether the action goes on when the step fails. */
    public static final Key<Boolean> CONTINUE_ON_ERROR = Key.key("continue-on-error", Type.BOOLEAN, CONTEXTS);

    /** The keys of a step that runs a script. */
    public static final Keys RUN_KEYS =
            Keys.of("run step", ID, IF, NAME, RUN, WORKING_DIRECTORY, SHELL, ENV, CONTINUE_ON_ERROR);
    /** The keys of a step that uses an action. */
    public static final Keys USES_KEYS = Keys.of("uses step", ID, IF, NAME, USES, WITH, ENV, CONTINUE_ON_ERROR);

    /** Such a step. */
    static final Type<Step> TYPE =
            Step.TYPE.shaped(Shape.oneOf(new Shape.Fields(() -> RUN_KEYS), new Shape.Fields(() -> USES_KEYS)));

    private CompositeStep() {}

    private static List<String> withStatus() {
        List<String> all = new ArrayList<>(CONTEXTS);
        all.addAll(List.of("always(0,0)", "failure(0,0)", "cancelled(0,0)", "success(0,0)"));
        return List.copyOf(all);
    }
}
