package dev.gatewright.workflow.event;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Note;
import dev.gatewright.block.Shape;
import dev.gatewright.block.Type;
import dev.gatewright.reference.Input;
import dev.gatewright.yaml.Node;
import java.util.List;
import java.util.Map;

/**
 * Runs the workflow when somebody starts it by hand: on GitHub's pages, with {@code gh workflow run}, or over the REST API.
 * The workflow file must be on the default branch.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", {@code workflow_dispatch}; "Workflow syntax", {@code
 * on.workflow_dispatch.inputs}: at most 25 inputs.
 */
public final class WorkflowDispatch extends Event<WorkflowDispatch> {

    /** What people are asked for when they start the workflow; GitHub takes one of which nothing is said for text. */
    public static final Key<Map<String, Input<?>>> INPUTS = Key.key("inputs", inputsType());
    /** The keys below {@code on.workflow_dispatch}. */
    public static final Keys KEYS = Keys.of("workflow_dispatch", INPUTS);
    /** {@code on.workflow_dispatch}. */
    public static final Key<WorkflowDispatch> KEY = key(KEYS, WorkflowDispatch::new);

    /** The constants that stand for the inputs, in the order of their declaration. */
    public static final Note<List<Input<?>>> INPUT_HANDLES = Note.of("inputs");

    WorkflowDispatch(Node tree) {
        super(tree);
    }

    /**
     * This event, with more inputs.
     *
     * @param inputs the inputs; one of an enum is a choice among its labels
     * @return the event
     */
    public WorkflowDispatch inputs(Input<?>... inputs) {
        WorkflowDispatch event = this;
        for (Input<?> input : given(INPUTS, inputs)) {
            event = event.entry(INPUTS, input.name(), input.forDispatch()).noted(INPUT_HANDLES, input);
        }
        return event;
    }

    private static Type<Map<String, Input<?>>> inputsType() {
        Shape declaration = Shape.oneOf(Shape.Simple.NULL, new Shape.Fields(() -> Input.DISPATCH_KEYS));
        Shape inputs = Shape.oneOf(Shape.Simple.NULL, new Shape.MapOf("input_id", declaration));
        return Declared.<Input<?>>of("input_id", () -> Input.DISPATCH_KEYS, Input::forDispatch, Input::read)
                .shaped(inputs);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected WorkflowDispatch view(Node other) {
        return new WorkflowDispatch(other);
    }
}
