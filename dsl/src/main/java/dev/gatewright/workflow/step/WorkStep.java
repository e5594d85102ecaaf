package dev.gatewright.workflow.step;

import dev.gatewright.block.Formula;
import dev.gatewright.block.Key;
import dev.gatewright.block.Note;
import dev.gatewright.block.Type;
import dev.gatewright.expression.Expr;
import dev.gatewright.reference.Handle;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.setting.Contexts;
import dev.gatewright.workflow.setting.Effect;
import dev.gatewright.workflow.setting.EnvName;
import dev.gatewright.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the steps that do work can say: those that run a script and those that use an action.
 *
 * @param <B> the kind
 */
public abstract class WorkStep<B extends WorkStep<B>> extends StepBlock<B> implements AsWork {

    /** Whether the step runs. */
    public static final Key<String> IF =
            Key.key("if", Type.STRING, Contexts.STEP_IF).writtenBy("when");
    /** The variables that the step sees. */
    public static final Key<Map<String, String>> ENV = Key.key("env", Type.map("env_name", Type.STRING), Contexts.STEP);
    /** After how many minutes the step is stopped. */
    public static final Key<Number> TIMEOUT_MINUTES = Key.key("timeout-minutes", Type.NUMBER, Contexts.STEP);
    /** Whether the job goes on while the step runs. */
    public static final Key<Boolean> BACKGROUND = Key.key("background", Type.BOOLEAN);

    /** What the step is said to do to the world; a job keeps it under the same note. */
    public static final Note<List<Effect>> EFFECTS = Note.of("effects");

    WorkStep(Node tree) {
        super(tree);
    }

    /**
     * This step, which runs only if a condition holds. GitHub adds {@code success()} where it asks for no status itself.
     *
     * @param condition the condition
     * @return the step
     */
    public final B when(Expr<Boolean> condition) {
        return put(IF.name(), Formula.node(condition, Formula.Form.CONDITION));
    }

    /**
     * This step with a variable.
     *
     * @param name the variable
     * @param value its value
     * @return the step
     */
    public final B env(String name, String value) {
        return entry(ENV, name, value);
    }

    /**
     * This step with a variable that GitHub computes.
     *
     * @param name the variable
     * @param value its value
     * @return the step
     */
    public final B env(String name, Expr<?> value) {
        return entry(ENV, name, value);
    }

    /**
     * This step with a variable for each handle, under its own name in upper snake case: {@code python-version} is {@code
     * $PYTHON_VERSION}. The safe way into a script: the shell sees a variable, never text that was pasted into it.
     *
     * @param handles the handles
     * @return the step
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final B env(Handle<?>... handles) {
        B step = view(tree());
        for (Handle<?> handle : handles) {
            step = step.env(EnvName.of(handle), handle);
        }
        return EnvName.problem(handles).map(step::problem).orElse(step);
    }

    /**
     * This step with a limit.
     *
     * @param minutes after how many minutes it is stopped, a whole number from 1 to 360
     * @return the step
     */
    public final B timeoutMinutes(int minutes) {
        return with(TIMEOUT_MINUTES, minutes);
    }

    /**
     * This step with a limit that GitHub computes.
     *
     * @param minutes after how many minutes it is stopped
     * @return the step
     */
    public final B timeoutMinutes(Expr<? extends Number> minutes) {
        return with(TIMEOUT_MINUTES, minutes);
    }

    /**
     * This step in the background: the job goes on at once, until a step waits for it.
     *
     * @return the step
     */
    public final B background() {
        return background(true);
    }

    /**
     * This step in the background or not.
     *
     * @param background whether the job goes on at once
     * @return the step
     */
    public final B background(boolean background) {
        return with(BACKGROUND, background);
    }

    /**
     * This step, which sets outputs. One without an id is called by the first of them.
     *
     * @param outputs what it sets
     * @return the step
     */
    public final B outputs(Output<?>... outputs) {
        List<Output<?>> all = new ArrayList<>(get(Step.OUTPUTS).orElse(List.of()));
        all.addAll(List.of(outputs));
        B step = with(Step.OUTPUTS, List.copyOf(all));
        for (Output<?> output : outputs) {
            step = output.type()
                    .problem("Output `" + output.name() + "`", output.origin())
                    .map(step::problem)
                    .orElse(step);
        }
        return step;
    }

    /**
     * This step, said to do something to the world: proofs reason about it, and it is emitted nowhere.
     *
     * @param effects what it does, beside what was said before
     * @return the step
     */
    public final B effect(Effect... effects) {
        List<Effect> all = new ArrayList<>(get(EFFECTS).orElse(List.of()));
        all.addAll(List.of(effects));
        return with(EFFECTS, List.copyOf(all));
    }
}
