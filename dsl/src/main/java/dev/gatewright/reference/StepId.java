package dev.gatewright.reference;

import dev.gatewright.expression.Condition;
import dev.gatewright.expression.Expr;
import dev.gatewright.expression.Expression;
import dev.gatewright.source.Origin;
import java.util.Objects;

/**
 * The id of a step, for whoever waits for it, cancels it or asks how it ended.
 *
 * <p>A step that only has outputs needs none: it is called by its first output.
 */
public final class StepId {

    private final String id;
    private final Origin origin;

    private StepId(String id) {
        this.id = Objects.requireNonNull(id, "id");
        this.origin = Origin.here();
    }

    /**
     * How a step ended, {@code steps.id.outcome} or {@code steps.id.conclusion}.
     *
     * @param step the step
     * @param property {@code outcome} or {@code conclusion}
     */
    public record ResultOf(StepId step, String property) implements Expr<JobResult>, Expression.Referent {
        @Override
        public Expression expression() {
            return new Expression.Reference(this);
        }

        @Override
        public String toString() {
            return template().toString();
        }

        @Override
        public String describe() {
            return property + " of step `" + step.id + "`";
        }
    }

    /**
     * An id for one step.
     *
     * @param id the id
     * @return the handle
     */
    public static StepId of(String id) {
        return new StepId(id);
    }

    /**
     * The id.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Where the id was declared.
     *
     * @return its origin
     */
    public Origin origin() {
        return origin;
    }

    /**
     * How the step ended, before {@code continue-on-error} is applied.
     *
     * @return {@code steps.id.outcome}
     */
    public Expr<JobResult> outcome() {
        return new ResultOf(this, "outcome");
    }

    /**
     * How the step ended, after {@code continue-on-error} is applied.
     *
     * @return {@code steps.id.conclusion}
     */
    public Expr<JobResult> conclusion() {
        return new ResultOf(this, "conclusion");
    }

    /**
     * Whether the step failed, even where {@code continue-on-error} lets the job go on.
     *
     * @return the condition
     */
    public Condition failed() {
        return outcome().eq(JobResult.FAILURE);
    }

    /**
     * Whether the step succeeded.
     *
     * @return the condition
     */
    public Condition succeeded() {
        return outcome().eq(JobResult.SUCCESS);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StepId that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
