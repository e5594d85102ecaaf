package dev.gatewright.workflow.metadata;

import dev.gatewright.block.Block;
import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Type;
import dev.gatewright.reference.Input;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Notes;
import dev.gatewright.yaml.Scalar;
import java.util.List;

/**
 * An input as an action declares it. Every input of an action is text, so a default of any other kind is quoted.
 *
 * <p>Source: GitHub's documentation, "Metadata syntax", {@code inputs}.
 */
public final class ActionInput extends Block<ActionInput> {

    /** What the input is for. */
    public static final Key<String> DESCRIPTION = Key.key("description", Type.STRING);
    /** Whether it must be passed. */
    public static final Key<Boolean> REQUIRED = Key.key("required", Type.BOOLEAN);
    /** Its value when none is passed. */
    public static final Key<String> DEFAULT = Key.key(
                    "default",
                    Type.STRING,
                    List.of("github", "strategy", "matrix", "job", "runner", "hashFiles(1,255)"))
            .writtenBy("of");
    /** What those read who still pass it. */
    public static final Key<String> DEPRECATION_MESSAGE = Key.key("deprecationMessage", Type.STRING);
    /** The keys of a declaration under {@code inputs}. */
    public static final Keys KEYS = Keys.of("input", DESCRIPTION, REQUIRED, DEFAULT, DEPRECATION_MESSAGE);

    static final Type<ActionInput> TYPE = Type.block(() -> KEYS, ActionInput::new);

    private ActionInput(Node tree) {
        super(tree);
    }

    /**
     * What an action writes for an input: its kind and its choices are for those who write Java.
     *
     * @param input the input
     * @return the declaration
     */
    public static ActionInput of(Input<?> input) {
        Mapping mapping = input.mapping()
                .without(Input.CALL_TYPE.name())
                .without(Input.OPTIONS.name())
                .withNotes(Notes.NONE);
        Node tree = mapping.get(DEFAULT.name())
                .filter(node -> node instanceof Scalar scalar && !scalar.isString())
                .map(node -> mapping.with(DEFAULT.name(), text((Scalar) node)))
                .orElse(mapping);
        return new ActionInput(tree);
    }

    private static Node text(Scalar scalar) {
        return Scalar.of(scalar.text()).withDecor(scalar.decor());
    }

    /**
     * This input with a description.
     *
     * @param text what it is for
     * @return the input
     */
    public ActionInput description(String text) {
        return with(DESCRIPTION, text);
    }

    /**
     * This input, which must or may be passed. GitHub doesn't enforce it.
     *
     * @param required whether it must
     * @return the input
     */
    public ActionInput required(boolean required) {
        return with(REQUIRED, required);
    }

    /**
     * This input with a warning for those who still pass it.
     *
     * @param text what to do instead
     * @return the input
     */
    public ActionInput deprecationMessage(String text) {
        return with(DEPRECATION_MESSAGE, text);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected ActionInput view(Node other) {
        return new ActionInput(other);
    }
}
