package dev.gatewright.reference;

import dev.gatewright.block.Block;
import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Note;
import dev.gatewright.block.Type;
import dev.gatewright.expression.Expression;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Scalar;

/**
 * A secret: {@code secrets.NAME}; and, given to {@code workflowCall().secrets(…)}, the declaration that callers pass it.
 *
 * <p>Source: GitHub's documentation, "Workflow syntax", {@code on.workflow_call.secrets}.
 */
public final class Secret extends Block<Secret> implements Handle<String> {

    /** What the secret is for. */
    public static final Key<String> DESCRIPTION = Key.key("description", Type.STRING);
    /** Whether a caller must pass it. */
    public static final Key<Boolean> REQUIRED = Key.key("required", Type.BOOLEAN);
    /** The keys of a declaration under {@code on.workflow_call.secrets}. */
    public static final Keys KEYS = Keys.of("secret", DESCRIPTION, REQUIRED);

    private static final Note<String> NAME = Note.of("name");

    private Secret(Node tree) {
        super(tree);
    }

    /**
     * A secret.
     *
     * @param name its name
     * @return the secret
     */
    public static Secret of(String name) {
        return new Secret(empty()).with(NAME, name);
    }

    /**
     * A secret as a called workflow's file declares it.
     *
     * @param name its key
     * @param declaration what stands there
     * @return the secret
     */
    public static Secret read(String name, Node declaration) {
        return new Secret(declaration).with(NAME, name);
    }

    /**
     * This secret with a description for callers.
     *
     * @param text the description
     * @return the secret
     */
    public Secret description(String text) {
        return with(DESCRIPTION, text);
    }

    /**
     * This secret, which every caller must pass.
     *
     * @return the secret
     */
    public Secret required() {
        return required(true);
    }

    /**
     * This secret, which callers must pass or may leave out.
     *
     * @param required whether they must
     * @return the secret
     */
    public Secret required(boolean required) {
        return with(REQUIRED, required);
    }

    /**
     * The declaration under {@code on.workflow_call.secrets}.
     *
     * @return the declaration: nothing, where there is nothing to say but the name
     */
    public Node forCall() {
        return mapping().entries().isEmpty() ? Scalar.ofNull().withDecor(tree().decor()) : mapping();
    }

    @Override
    public String name() {
        return get(NAME).orElse("");
    }

    @Override
    public Expression expression() {
        return SettingName.in("secrets", "secret", name());
    }

    /** Joined to a text it is refused, and said how it is meant. */
    @Override
    public String toString() {
        return template().toString();
    }

    @Override
    public String describe() {
        return "secret `" + name() + "`";
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected Secret view(Node other) {
        return new Secret(other);
    }
}
