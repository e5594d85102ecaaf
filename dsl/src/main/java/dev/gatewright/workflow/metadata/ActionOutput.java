package dev.gatewright.workflow.metadata;

import dev.gatewright.block.Block;
import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Type;
import dev.gatewright.expression.Expr;
import dev.gatewright.yaml.Node;
import java.util.List;

/**
 * An output as an action declares it. A composite action says where its value comes from; the code of the others sets it.
 *
 * <p>Source: GitHub's documentation, "Metadata syntax", "{@code outputs} for Docker container and JavaScript actions" and
 * "{@code outputs} for composite actions".
 */
public final class ActionOutput extends Block<ActionOutput> {

    private static final List<String> CONTEXTS =
            List.of("github", "strategy", "matrix", "steps", "inputs", "job", "runner", "env");

    /** What the output is. */
    public static final Key<String> DESCRIPTION = Key.key("description", Type.STRING);
    /** Its value, nearly always an output of a step. */
    public static final Key<String> VALUE =
            Key.key("value", Type.STRING, CONTEXTS).demanded();
    /** The keys of a declaration under {@code outputs} of a composite action. */
    public static final Keys COMPOSITE_KEYS = Keys.of("output", DESCRIPTION, VALUE);
    /** The keys of a declaration under {@code outputs} of a JavaScript or a Docker action. */
    public static final Keys KEYS = Keys.of("output", DESCRIPTION);

    static final Type<ActionOutput> COMPOSITE_TYPE = Type.block(() -> COMPOSITE_KEYS, ActionOutput::new);
    static final Type<ActionOutput> TYPE = Type.block(() -> KEYS, ActionOutput::new);

    private ActionOutput(Node tree) {
        super(tree);
    }

    /**
     * An output that says nothing yet.
     *
     * @return the output
     */
    public static ActionOutput of() {
        return new ActionOutput(empty());
    }

    /**
     * This output with a description for those who use the action; none is written where there is nothing to say.
     *
     * @param text what it is
     * @return the output
     */
    public ActionOutput description(String text) {
        return text.isEmpty() ? this : with(DESCRIPTION, text);
    }

    /**
     * This output of a composite action with its value.
     *
     * @param value its value, from the contexts of the action's steps
     * @return the output
     */
    public ActionOutput value(Expr<?> value) {
        return raw(VALUE.name(), value);
    }

    @Override
    protected Keys keys() {
        return COMPOSITE_KEYS;
    }

    @Override
    protected ActionOutput view(Node other) {
        return new ActionOutput(other);
    }
}
