package dev.gatewright.workflow.event;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Note;
import dev.gatewright.block.Shape;
import dev.gatewright.block.Type;
import dev.gatewright.expression.Expr;
import dev.gatewright.reference.Input;
import dev.gatewright.reference.Output;
import dev.gatewright.reference.Secret;
import dev.gatewright.yaml.Node;
import java.util.List;
import java.util.Map;

/**
 * Lets other workflows call this one: what they pass, and what they get back. The called workflow sees the event of its
 * caller.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", {@code workflow_call}; "Workflow syntax", {@code
 * on.workflow_call}.
 */
public final class WorkflowCall extends Event<WorkflowCall> {

    /** What callers pass by {@code with}. */
    public static final Key<Map<String, Input<?>>> INPUTS =
            Key.key("inputs", Declared.of("input_id", () -> Input.CALL_KEYS, Input::forCall, Input::read));
    /** What callers pass by {@code secrets}. */
    public static final Key<Map<String, Secret>> SECRETS = Key.key("secrets", secretsType());
    /** What callers get back. */
    public static final Key<Map<String, WorkflowOutput>> OUTPUTS =
            Key.key("outputs", Type.map("output_id", Type.block(() -> WorkflowOutput.KEYS, WorkflowOutput::read)));
    /** The keys below {@code on.workflow_call}. */
    public static final Keys KEYS = Keys.of("workflow_call", INPUTS, SECRETS, OUTPUTS);
    /** {@code on.workflow_call}. */
    public static final Key<WorkflowCall> KEY = key(KEYS, WorkflowCall::new);

    /** The constants that stand for the inputs, in the order of their declaration. */
    public static final Note<List<Input<?>>> INPUT_HANDLES = Note.of("inputs");
    /** The constants that stand for the secrets, in the order of their declaration. */
    public static final Note<List<Secret>> SECRET_HANDLES = Note.of("secrets");
    /** The constants that stand for the outputs, in the order of their declaration. */
    public static final Note<List<Output<?>>> OUTPUT_HANDLES = Note.of("outputs");

    WorkflowCall(Node tree) {
        super(tree);
    }

    /**
     * This event, with more inputs. Callers pass an enum as text.
     *
     * @param inputs the inputs
     * @return the event
     */
    public WorkflowCall inputs(Input<?>... inputs) {
        WorkflowCall event = this;
        for (Input<?> input : given(INPUTS, inputs)) {
            event = event.entry(INPUTS, input.name(), input.forCall()).noted(INPUT_HANDLES, input);
        }
        return event;
    }

    /**
     * This event, with more secrets.
     *
     * @param secrets the secrets
     * @return the event
     */
    public WorkflowCall secrets(Secret... secrets) {
        WorkflowCall event = this;
        for (Secret secret : given(SECRETS, secrets)) {
            event = event.entry(SECRETS, secret.name(), secret.forCall()).noted(SECRET_HANDLES, secret);
        }
        return event;
    }

    /**
     * This event, with more outputs, each under its own name. Linking finds the job that provides it.
     *
     * @param outputs the outputs
     * @return the event
     */
    public WorkflowCall outputs(Output<?>... outputs) {
        WorkflowCall event = this;
        for (Output<?> output : given(OUTPUTS, outputs)) {
            event = event.output(output.name(), output, output.description()).noted(OUTPUT_HANDLES, output);
        }
        return event;
    }

    /**
     * This event, with an output under a name that callers know.
     *
     * @param name its name
     * @param value its value, from {@code github}, {@code inputs}, {@code vars} and {@code jobs}
     * @return the event
     */
    public WorkflowCall output(String name, Expr<?> value) {
        return output(name, value, "");
    }

    /**
     * This event, with an output under a name that callers know.
     *
     * @param name its name
     * @param value its value, from {@code github}, {@code inputs}, {@code vars} and {@code jobs}
     * @param description what it is; left out when empty
     * @return the event
     */
    public WorkflowCall output(String name, Expr<?> value, String description) {
        WorkflowOutput plain = WorkflowOutput.of(value);
        return entry(OUTPUTS, name, description.isEmpty() ? plain : plain.description(description));
    }

    private static Type<Map<String, Secret>> secretsType() {
        Shape declaration = Shape.oneOf(Shape.Simple.NULL, new Shape.Fields(() -> Secret.KEYS));
        return Declared.<Secret>of("secret_id", () -> Secret.KEYS, Secret::forCall, Secret::read)
                .shaped(new Shape.MapOf("secret_id", declaration));
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected WorkflowCall view(Node other) {
        return new WorkflowCall(other);
    }
}
