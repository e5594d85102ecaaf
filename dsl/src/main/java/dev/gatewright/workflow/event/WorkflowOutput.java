package dev.gatewright.workflow.event;

import dev.gatewright.block.Block;
import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Type;
import dev.gatewright.expression.Expr;
import dev.gatewright.yaml.Node;
import java.util.List;

/**
 * What a called workflow hands back under a name.
 *
 * <p>Source: GitHub's documentation, "Workflow syntax", {@code on.workflow_call.outputs}.
 */
public final class WorkflowOutput extends Block<WorkflowOutput> {

    /** What the output is. */
    public static final Key<String> DESCRIPTION = Key.key("description", Type.STRING);
    /** Its value, nearly always an output of a job. */
    public static final Key<String> VALUE = Key.key("value", Type.STRING, List.of("github", "inputs", "vars", "jobs"))
            .demanded()
            .writtenBy("of");
    /** The keys of a declaration under {@code on.workflow_call.outputs}. */
    public static final Keys KEYS = Keys.of("output", DESCRIPTION, VALUE);

    private WorkflowOutput(Node tree) {
        super(tree);
    }

    /**
     * An output.
     *
     * @param value its value, from {@code github}, {@code inputs}, {@code vars} and {@code jobs}
     * @return the output
     */
    public static WorkflowOutput of(Expr<?> value) {
        return new WorkflowOutput(empty()).raw(VALUE.name(), value);
    }

    static WorkflowOutput read(Node tree) {
        return new WorkflowOutput(tree);
    }

    /**
     * This output with a description for those who call the workflow.
     *
     * @param text what it is
     * @return the output
     */
    public WorkflowOutput description(String text) {
        return with(DESCRIPTION, text);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected WorkflowOutput view(Node other) {
        return new WorkflowOutput(other);
    }
}
