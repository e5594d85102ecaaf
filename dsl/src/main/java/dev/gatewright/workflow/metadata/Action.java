package dev.gatewright.workflow.metadata;

import dev.gatewright.block.Block;
import dev.gatewright.block.Key;
import dev.gatewright.block.Note;
import dev.gatewright.block.Slug;
import dev.gatewright.block.Type;
import dev.gatewright.block.Value;
import dev.gatewright.reference.Input;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.step.AsWork;
import dev.gatewright.workflow.step.UsesStep;
import dev.gatewright.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * An action of this repository. It makes steps of the jobs that use it.
 *
 * <p>Source: GitHub's documentation, "Metadata syntax".
 *
 * @param <A> the kind of action
 */
public abstract sealed class Action<A extends Action<A>> extends Block<A> implements AsWork
        permits CompositeAction, ProgramAction {

    /** What the action is called. */
    public static final Key<String> NAME =
            Key.key("name", Type.NON_EMPTY).demanded().writtenBy("of");
    /** What the action does, in short. */
    public static final Key<String> DESCRIPTION =
            Key.key("description", Type.STRING).demanded();
    /** Who made the action. */
    public static final Key<String> AUTHOR = Key.key("author", Type.STRING);
    /** What steps pass by {@code with}. */
    public static final Key<Map<String, ActionInput>> INPUTS =
            Key.key("inputs", Type.map("input_id", ActionInput.TYPE));
    /** The action's badge. */
    public static final Key<Branding> BRANDING = Key.key("branding", Branding.TYPE);

    /** The constants that stand for the inputs, in the order of their declaration. */
    public static final Note<List<Input<?>>> INPUT_HANDLES = Note.of("inputs");
    /** The constants that stand for the outputs, in the order of their declaration. */
    public static final Note<List<Output<?>>> OUTPUT_HANDLES = Note.of("outputs");

    private static final Note<String> FOLDER = Note.of("folder");

    Action(Node tree) {
        super(tree);
    }

    abstract Key<Runs> runsKey();

    /** This action under its name, run in its way. */
    final A begun(String name, Runs runs) {
        return with(NAME, name).with(runsKey(), runs).folder(Slug.of(name, "._-"));
    }

    final A runs(UnaryOperator<Runs> change) {
        Runs before = get(runsKey()).flatMap(Value::known).orElseThrow();
        return with(runsKey(), change.apply(before));
    }

    /** This action with one more item in a list beside the tree. */
    final <T> A noted(Note<List<T>> note, T item) {
        List<T> items = new ArrayList<>(get(note).orElse(List.of()));
        items.add(item);
        return with(note, List.copyOf(items));
    }

    /**
     * This action with a description.
     *
     * @param text what it does, in short
     * @return the action
     */
    public final A description(String text) {
        return with(DESCRIPTION, text);
    }

    /**
     * This action with its author.
     *
     * @param name who made it
     * @return the action
     */
    public final A author(String name) {
        return with(AUTHOR, name);
    }

    /**
     * This action with more inputs, which are text to it whatever they are in Java.
     *
     * @param inputs the inputs
     * @return the action
     */
    public final A inputs(Input<?>... inputs) {
        A action = view(tree());
        for (Input<?> input : given(INPUTS, inputs)) {
            action = action.input(input, ActionInput.of(input));
        }
        return action;
    }

    /**
     * This action with an input that it still takes, with a warning for those who pass it.
     *
     * @param input the input
     * @param message what to do instead
     * @return the action
     */
    public final A deprecatedInput(Input<?> input, String message) {
        return input(input, ActionInput.of(input).deprecationMessage(message));
    }

    final A input(Input<?> input, ActionInput declaration) {
        return entry(INPUTS, input.name(), declaration).noted(INPUT_HANDLES, input);
    }

    /**
     * This action with a badge.
     *
     * @param icon the badge's icon
     * @param color the badge's background
     * @return the action
     */
    public final A branding(Icon icon, Color color) {
        return with(BRANDING, Branding.of(icon, color));
    }

    /**
     * This action in another folder than the one that its name gives.
     *
     * @param name the folder below {@code .github/actions}
     * @return the action
     */
    public final A folder(String name) {
        return with(FOLDER, name);
    }

    /**
     * The folder that it is emitted to.
     *
     * @return its name below {@code .github/actions}
     */
    public final String folderName() {
        return get(FOLDER).orElse("");
    }

    /**
     * A step that uses this action, and has its outputs.
     *
     * @return the step
     */
    @Override
    public final UsesStep step() {
        UsesStep step = UsesStep.uses(new LocalAction(this));
        List<Output<?>> outputs = get(OUTPUT_HANDLES).orElse(List.of());
        return outputs.isEmpty() ? step : step.outputs(outputs.toArray(Output<?>[]::new));
    }
}
