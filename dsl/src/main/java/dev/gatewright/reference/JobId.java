package dev.gatewright.reference;

import dev.gatewright.expression.Condition;
import dev.gatewright.expression.Expr;
import dev.gatewright.expression.Expression;
import dev.gatewright.source.Origin;
import dev.gatewright.yaml.Deferred;
import java.util.Objects;
import java.util.stream.Stream;

/** What jobs call each other by: an id, and the birth that all jobs derived from one share. */
public final class JobId implements Deferred.Text {

    private final String id;
    private final Birth birth;
    private final Origin origin;

    private JobId(String id) {
        this.id = Objects.requireNonNull(id, "id");
        this.birth = new Birth();
        this.origin = Origin.here();
    }

    /** Whatever has a job's id. */
    public interface Owner {

        /**
         * The job's id.
         *
         * @return the id
         */
        JobId jobId();
    }

    /**
     * The result of a needed job, {@code needs.id.result}.
     *
     * @param job the job
     */
    public record ResultOf(JobId job) implements Expr<JobResult>, Expression.Referent {
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
            return "result of job `" + job.id + "`";
        }
    }

    /**
     * The id of a needed job, where a function takes it.
     *
     * @param job the job
     */
    public record IdOf(JobId job) implements Expression.Referent {
        @Override
        public String describe() {
            return "id of job `" + job.id + "`";
        }
    }

    /**
     * A call of a function that takes the ids of needed jobs.
     *
     * @param function {@code success} or {@code failure}
     * @param first a job
     * @param others the other jobs
     * @return the call
     */
    public static Expression call(String function, Owner first, Owner... others) {
        return new Expression.Call(
                function,
                Stream.concat(Stream.of(first), Stream.of(others))
                        .<Expression>map(owner -> new Expression.Reference(new IdOf(owner.jobId())))
                        .toList());
    }

    /**
     * A new job's id.
     *
     * @param id the key under {@code jobs}
     * @return the id
     */
    public static JobId of(String id) {
        return new JobId(id);
    }

    /**
     * The key under {@code jobs}.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Whether both are ids of one job: born together, whatever was derived since.
     *
     * @param other the other id
     * @return true when they are
     */
    public boolean isSame(JobId other) {
        return birth == other.birth;
    }

    /**
     * Where the job was declared.
     *
     * @return its origin
     */
    public Origin origin() {
        return origin;
    }

    /**
     * The job's result, for a job that needs it.
     *
     * @return {@code needs.id.result}
     */
    public Expr<JobResult> result() {
        return new ResultOf(this);
    }

    /**
     * Whether the job had a result.
     *
     * @param result the result
     * @return the condition
     */
    public Condition is(JobResult result) {
        return result().eq(result);
    }

    @Override
    public String provisional() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobId that && id.equals(that.id);
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
