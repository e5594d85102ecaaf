package dev.gatewright.workflow.metadata;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Shape;
import dev.gatewright.block.Type;
import dev.gatewright.expression.Expr;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.setting.Shell;
import dev.gatewright.workflow.step.AsWork;
import dev.gatewright.workflow.step.RunStep;
import dev.gatewright.workflow.step.Step;
import dev.gatewright.yaml.Node;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An action that consists of steps.
 *
 * <p>Source: GitHub's documentation, "Metadata syntax", "{@code runs} for composite actions".
 */
public final class CompositeAction extends Action<CompositeAction> {

    /** What the action does, in short; a composite action may leave it out. */
    public static final Key<String> DESCRIPTION = Key.key("description", Type.STRING);
    /** What the action hands on. */
    public static final Key<Map<String, ActionOutput>> OUTPUTS =
            Key.key("outputs", Type.map("output_id", ActionOutput.COMPOSITE_TYPE));
    /** What makes it a composite action. */
    public static final Key<String> USING = Key.key("using", Type.STRING.shaped(Shape.word(List.of("composite"))))
            .demanded()
            .writtenBy("of");
    /** What the action does. */
    public static final Key<List<Step>> STEPS =
            Key.key("steps", Type.list(CompositeStep.TYPE)).demanded();
    /** The keys of {@code runs}. */
    public static final Keys RUNS_KEYS = Keys.of("composite `runs`", USING, STEPS);
    /** How the action is executed. */
    public static final Key<Runs> RUNS = Runs.key(RUNS_KEYS);
    /** The keys of such an action's file. */
    public static final Keys KEYS =
            Keys.of("composite action", NAME, DESCRIPTION, AUTHOR, INPUTS, OUTPUTS, RUNS, BRANDING);

    CompositeAction(Node tree) {
        super(tree);
    }

    /**
     * A composite action.
     *
     * @param name what it is called; its folder is that in lower case, with {@code -} for what is no letter or digit
     * @return the action
     */
    public static CompositeAction of(String name) {
        return new CompositeAction(empty()).begun(name, Runs.of(RUNS_KEYS).set(USING, "composite"));
    }

    /**
     * This action with more outputs, which its steps set.
     *
     * @param outputs the outputs
     * @return the action
     */
    public CompositeAction outputs(Output<?>... outputs) {
        CompositeAction action = this;
        for (Output<?> output : given(OUTPUTS, outputs)) {
            action = action.output(output.name(), output, output.description()).noted(OUTPUT_HANDLES, output);
        }
        return action;
    }

    /**
     * This action with an output that an expression computes.
     *
     * @param name its name
     * @param value its value, from the contexts of the action's steps
     * @return the action
     */
    public CompositeAction output(String name, Expr<?> value) {
        return output(name, value, "");
    }

    /**
     * This action with an output that an expression computes.
     *
     * @param name its name
     * @param value its value, from the contexts of the action's steps
     * @param description what it is; left out when empty
     * @return the action
     */
    public CompositeAction output(String name, Expr<?> value, String description) {
        return entry(OUTPUTS, name, ActionOutput.of().description(description).value(value));
    }

    /**
     * This action with more steps. GitHub demands a shell of each script here: one that names none gets Bash.
     *
     * @param steps steps that run a script or use an action, behind those that were said before
     * @return the action
     */
    public CompositeAction steps(AsWork... steps) {
        List<Step> more = Stream.of(steps).map(step -> inShell(step.step())).toList();
        return runs(runs -> runs.append(STEPS, more));
    }

    private static Step inShell(Step step) {
        return step instanceof RunStep run && run.get(RunStep.SHELL).isEmpty() ? run.shell(Shell.BASH) : step;
    }

    @Override
    Key<Runs> runsKey() {
        return RUNS;
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected CompositeAction view(Node other) {
        return new CompositeAction(other);
    }
}
