package dev.gatewright.reference;

import dev.gatewright.block.Block;
import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Note;
import dev.gatewright.block.Shape;
import dev.gatewright.block.Type;
import dev.gatewright.block.Value;
import dev.gatewright.expression.Expr;
import dev.gatewright.expression.Label;
import dev.gatewright.finding.Finding;
import dev.gatewright.reference.ValueType.Kind;
import dev.gatewright.source.Origin;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Scalar;
import java.util.List;

/**
 * An input of a workflow or an action. It is an expression of the value that was passed, {@code inputs.name}, and the
 * declaration that {@code workflowCall()}, {@code workflowDispatch()} and actions take; an enum is a choice to those who
 * start the workflow by hand, and text to those who call it.
 *
 * <p>Source: GitHub's documentation, "Workflow syntax", {@code on.workflow_call.inputs} and {@code
 * on.workflow_dispatch.inputs}; "Metadata syntax", {@code inputs}.
 *
 * @param <T> the Java type of its value
 */
public final class Input<T> extends Block<Input<T>> implements Handle<T> {

    private static final Type<Node> SCALAR =
            Type.ANY.shaped(Shape.oneOf(Shape.STRING, Shape.Simple.BOOLEAN, Shape.Simple.NUMBER));

    /** What the input is for. */
    public static final Key<String> DESCRIPTION = Key.key("description", Type.STRING);
    /** The kind of its value, in a workflow that is called. */
    public static final Key<Node> CALL_TYPE = Key.key(
                    "type", Type.ANY.shaped(Shape.word(List.of("string", "boolean", "number"))))
            .demanded()
            .writtenBy("of");
    /** The kind of its value, in a workflow that is started by hand. */
    public static final Key<Node> DISPATCH_TYPE = Key.key(
                    "type",
                    Type.ANY.shaped(Shape.word(List.of("string", "boolean", "number", "environment", "choice"))))
            .writtenBy("of");
    /** Whether it must be passed. */
    public static final Key<Boolean> REQUIRED = Key.key("required", Type.BOOLEAN);
    /** Its value when none is passed by a caller. */
    public static final Key<Node> CALL_DEFAULT =
            Key.key("default", SCALAR, List.of("github", "inputs", "vars")).writtenBy("defaultValue");
    /** Its value when none is passed by hand. */
    public static final Key<Node> DISPATCH_DEFAULT = Key.key("default", SCALAR).writtenBy("defaultValue");
    /** The words of a choice. */
    public static final Key<List<String>> OPTIONS = Key.key("options", Type.list(Type.STRING));

    /** The keys of a declaration under {@code on.workflow_call.inputs}. */
    public static final Keys CALL_KEYS = Keys.of("input", DESCRIPTION, CALL_TYPE, REQUIRED, CALL_DEFAULT);
    /** The keys of a declaration under {@code on.workflow_dispatch.inputs}. */
    public static final Keys DISPATCH_KEYS =
            Keys.of("input", DESCRIPTION, DISPATCH_TYPE, REQUIRED, DISPATCH_DEFAULT, OPTIONS);

    private static final Note<String> NAME = Note.of("name");
    private static final Note<ValueType<?>> TYPE = Note.of("type");
    private static final Note<Birth> BIRTH = Note.of("birth");

    private Input(Node tree) {
        super(tree);
    }

    /**
     * An input.
     *
     * @param name its name
     * @param type the Java class of its value
     * @param <T> the Java type of its value
     * @return the input
     */
    public static <T> Input<T> of(String name, Class<T> type) {
        return of(name, ValueType.of(type));
    }

    /**
     * An input.
     *
     * @param name its name
     * @param type the kind of its value
     * @param <T> the Java type of its value
     * @return the input
     */
    public static <T> Input<T> of(String name, ValueType<T> type) {
        Input<T> input = new Input<T>(empty()).with(NAME, name).with(TYPE, type).with(BIRTH, new Birth());
        Input<T> typed =
                input.put(DISPATCH_TYPE.name(), Scalar.of(type.kind().word())).known(type);
        return type.options().isEmpty()
                ? typed
                : typed.with(OPTIONS, type.options().stream().distinct().toList())
                        .distinct(type.javaClass());
    }

    private Input<T> known(ValueType<T> type) {
        return type.problem("Input `" + name() + "`", origin())
                .map(this::problem)
                .orElse(this);
    }

    private Input<T> distinct(Class<T> enumClass) {
        return Labels.folded(enumClass.isEnum() ? List.of(enumClass.getEnumConstants()) : List.of())
                .map(word -> problem(Finding.error(
                        "folded-label",
                        origin(),
                        "Two options of input `" + name() + "` are both `" + word + "` in YAML.",
                        "Rename a constant, or let the enum implement `Label` and say its words itself.")))
                .orElse(this);
    }

    /**
     * An input as a file declares it.
     *
     * @param name its key
     * @param declaration what stands there
     * @return the input
     */
    public static Input<?> read(String name, Node declaration) {
        Input<String> plain = new Input<>(declaration);
        String word = plain.get(DISPATCH_TYPE)
                .flatMap(Value::known)
                .filter(Scalar.class::isInstance)
                .map(node -> ((Scalar) node).text())
                .orElse("");
        List<String> options = plain.get(OPTIONS).flatMap(Value::known).orElse(List.of());
        return plain.with(NAME, name).with(TYPE, ValueType.of(word, options)).with(BIRTH, new Birth());
    }

    /**
     * This input with a description.
     *
     * @param text what it is for
     * @return the input
     */
    public Input<T> description(String text) {
        return with(DESCRIPTION, text);
    }

    /**
     * This input, which must be passed.
     *
     * @return the input
     */
    public Input<T> required() {
        return required(true);
    }

    /**
     * This input, which must or may be passed.
     *
     * @param required whether it must
     * @return the input
     */
    public Input<T> required(boolean required) {
        return with(REQUIRED, required);
    }

    /**
     * This input with a value for when none is passed.
     *
     * @param value the value
     * @return the input
     */
    public Input<T> defaultValue(T value) {
        return raw(CALL_DEFAULT.name(), value);
    }

    /**
     * This input of a called workflow with a value for when none is passed. {@code workflow_dispatch} takes no expression
     * here.
     *
     * @param value the value, from {@code github}, {@code inputs} and {@code vars}
     * @return the input
     */
    public Input<T> defaultValue(Expr<? extends T> value) {
        return raw(CALL_DEFAULT.name(), value);
    }

    /**
     * This input as a choice among words that no enum lists.
     *
     * @param words the words
     * @return the input
     */
    public Input<T> options(String... words) {
        return type().kind() == Kind.STRING
                ? choice(words)
                : problem(Finding.error(
                        "options-type",
                        Origin.here(),
                        "Input `" + name() + "` is a " + type().kind().word()
                                + ", and only a text is chosen among words.",
                        "Leave the options out, or declare it as text; an enum has its words by itself."));
    }

    private Input<T> choice(String... words) {
        return put(DISPATCH_TYPE.name(), Scalar.of(Label.of(Kind.CHOICE))).with(OPTIONS, List.of(words));
    }

    @Override
    public String name() {
        return get(NAME).orElse("");
    }

    /**
     * The kind of its value.
     *
     * @return the kind
     */
    public ValueType<?> type() {
        return get(TYPE).orElseGet(() -> ValueType.of(String.class));
    }

    /**
     * Whether both are one input, whatever was derived since.
     *
     * @param other the other input
     * @return true when they are
     */
    public boolean isSame(Input<?> other) {
        return get(BIRTH).orElse(null) == other.get(BIRTH).orElse(null);
    }

    /**
     * The declaration under {@code on.workflow_call.inputs}, which knows neither choices nor environments.
     *
     * @return the declaration
     */
    public Mapping forCall() {
        Kind kind = type().kind();
        String word = kind == Kind.CHOICE || kind == Kind.ENVIRONMENT ? Kind.STRING.word() : kind.word();
        return mapping().without(OPTIONS.name()).with(CALL_TYPE.name(), Scalar.of(word));
    }

    /**
     * The declaration under {@code on.workflow_dispatch.inputs}.
     *
     * @return the declaration
     */
    public Mapping forDispatch() {
        return mapping();
    }

    /** Joined to a text it is refused, and said how it is meant. */
    @Override
    public String toString() {
        return template().toString();
    }

    @Override
    public String describe() {
        return "input `" + name() + "`";
    }

    @Override
    protected Keys keys() {
        return DISPATCH_KEYS;
    }

    @Override
    protected Input<T> view(Node other) {
        return new Input<>(other);
    }
}
