package dev.gatewright.expression.evaluate;

import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Value;
import java.util.Optional;

/**
 * What an expression is evaluated in; immutable.
 */
public final class EvaluationContext {

    /** The server's limit: one mebibyte. */
    public static final int DEFAULT_MEMORY = 1 << 20;

    private final Obj contexts;
    private final Status status;
    private final Workspace workspace;
    private final int memory;
    private final boolean restUnknown;

    private EvaluationContext(Obj contexts, Status status, Workspace workspace, int memory, boolean restUnknown) {
        this.contexts = contexts;
        this.status = status;
        this.workspace = workspace;
        this.memory = memory;
        this.restUnknown = restUnknown;
    }

    /**
     * Contexts where everything before went well, and no files.
     *
     * @param contexts the contexts by name: {@code github}, {@code env}…
     * @return the context
     */
    public static EvaluationContext of(Obj contexts) {
        return new EvaluationContext(contexts, Status.SUCCEEDED, Workspace.NONE, DEFAULT_MEMORY, false);
    }

    /**
     * Nothing is known: every context, every status and every hash.
     *
     * @return the context
     */
    public static EvaluationContext unknown() {
        return new EvaluationContext(Obj.EMPTY, Status.UNKNOWN, Workspace.UNKNOWN, DEFAULT_MEMORY, true);
    }

    /**
     * The same, with a context more, or another value for one.
     *
     * @param name its name
     * @param value its value
     * @return the changed context
     */
    public EvaluationContext with(String name, Value value) {
        return new EvaluationContext(contexts.with(name, value), status, workspace, memory, restUnknown);
    }

    /**
     * The same after other jobs and steps.
     *
     * @param status what became of them
     * @return the changed context
     */
    public EvaluationContext status(Status status) {
        return new EvaluationContext(contexts, status, workspace, memory, restUnknown);
    }

    /**
     * The same with other files.
     *
     * @param workspace the files
     * @return the changed context
     */
    public EvaluationContext workspace(Workspace workspace) {
        return new EvaluationContext(contexts, status, workspace, memory, restUnknown);
    }

    /**
     * The same with another limit for the memory that an evaluation may use.
     *
     * @param bytes the limit
     * @return the changed context
     */
    public EvaluationContext memory(int bytes) {
        return new EvaluationContext(contexts, status, workspace, bytes, restUnknown);
    }

    /**
     * The contexts' values.
     *
     * @return the contexts by name
     */
    public Obj contexts() {
        return contexts;
    }

    Optional<Value> find(String name) {
        Optional<Value> found = contexts.get(name);
        return found.isEmpty() && restUnknown ? Optional.of(Value.unknown(name)) : found;
    }

    Status status() {
        return status;
    }

    Workspace workspace() {
        return workspace;
    }

    int memory() {
        return memory;
    }
}
