package dev.gatewright.action;

import dev.gatewright.expression.Expr;
import dev.gatewright.workflow.step.AsWork;
import dev.gatewright.workflow.step.UsesStep;

/**
 * An action with its inputs: an immutable value that makes a step. Two are equal when their steps are.
 *
 * @param <A> the action's own type, which its methods return
 */
public abstract class ActionStep<A extends ActionStep<A>> implements AsWork {

    private final UsesStep step;

    /**
     * An action as the step that uses it.
     *
     * @param step the step
     */
    protected ActionStep(UsesStep step) {
        this.step = step;
    }

    /**
     * The same action as another step.
     *
     * @param other the step
     * @return the action
     */
    protected abstract A view(UsesStep other);

    /** The step, for what steps have beside inputs: a name, an id, a condition, variables, outputs, a timeout. */
    @Override
    public final UsesStep step() {
        return step;
    }

    /**
     * This action with an input.
     *
     * @param input the input's name
     * @param value its value
     * @return the action
     */
    protected final A set(String input, Object value) {
        return view(step.with(input, value));
    }

    /**
     * This action with an input that GitHub computes.
     *
     * @param input the input's name
     * @param value its value
     * @return the action
     */
    protected final A set(String input, Expr<?> value) {
        return view(step.with(input, value));
    }

    /**
     * This action with an input that holds one value a line.
     *
     * @param input the input's name
     * @param values the values
     * @return the action
     */
    protected final A lines(String input, String... values) {
        return set(input, String.join("\n", values));
    }

    /**
     * This action with an input that holds values with commas between them.
     *
     * @param input the input's name
     * @param values the values
     * @return the action
     */
    protected final A list(String input, String... values) {
        return set(input, String.join(",", values));
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof ActionStep<?> that && getClass() == that.getClass() && step.equals(that.step);
    }

    @Override
    public final int hashCode() {
        return step.hashCode();
    }

    @Override
    public final String toString() {
        return step.toString();
    }
}
