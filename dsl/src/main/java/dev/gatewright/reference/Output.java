package dev.gatewright.reference;

import dev.gatewright.expression.Expr;
import dev.gatewright.expression.Raw;
import dev.gatewright.source.Origin;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value that a step hands on. The step that sets it says {@code .outputs(X)}; whoever uses it just uses it, in the same
 * job, in another one, or behind a call, and linking writes what that takes.
 *
 * <p>When a workflow runs, an output is a string: a boolean one that is used as a condition is emitted as {@code … ==
 * 'true'}, and a number where YAML wants one goes through {@code fromJSON}.
 *
 * @param <T> the Java type of the value
 */
public final class Output<T> implements Handle<T> {

    private final String name;
    private final ValueType<T> type;
    private final String description;
    private final @Nullable JobId provider;
    private final boolean anyLeg;
    private final Birth birth;
    private final Origin origin;

    private Output(
            String name,
            ValueType<T> type,
            String description,
            @Nullable JobId provider,
            boolean anyLeg,
            Birth birth,
            Origin origin) {
        this.name = Objects.requireNonNull(name, "name");
        this.type = type;
        this.description = description;
        this.provider = provider;
        this.anyLeg = anyLeg;
        this.birth = birth;
        this.origin = origin;
    }

    /**
     * An output.
     *
     * @param name what the step writes to {@code $GITHUB_OUTPUT}
     * @param type the Java class of its value
     * @param <T> the Java type of its value
     * @return the output
     */
    public static <T> Output<T> of(String name, Class<T> type) {
        return new Output<>(name, ValueType.of(type), "", null, false, new Birth(), Origin.here());
    }

    @Override
    public String name() {
        return name;
    }

    /**
     * The kind of its value.
     *
     * @return the kind
     */
    public ValueType<T> type() {
        return type;
    }

    /**
     * This output with a description for those who call the workflow or use the action.
     *
     * @param text the description
     * @return the output
     */
    public Output<T> description(String text) {
        return new Output<>(name, type, text, provider, anyLeg, birth, origin);
    }

    /**
     * The description.
     *
     * @return the text, empty when there is none
     */
    public String description() {
        return description;
    }

    /**
     * This output as one job provides it, where two do.
     *
     * @param job the job
     * @return the output
     */
    public Output<T> from(JobId.Owner job) {
        return new Output<>(name, type, description, job.jobId(), anyLeg, birth, origin);
    }

    /**
     * This output of a matrix job, whose legs overwrite each other's: the last leg that sets it wins, and that is meant.
     *
     * @return the output
     */
    public Output<T> anyLeg() {
        return new Output<>(name, type, description, provider, true, birth, origin);
    }

    /**
     * The job that must provide it.
     *
     * @return the job, empty when linking finds it
     */
    public Optional<JobId> provider() {
        return Optional.ofNullable(provider);
    }

    /**
     * Whether any leg of a matrix may provide it.
     *
     * @return true after {@link #anyLeg()}
     */
    public boolean isOfAnyLeg() {
        return anyLeg;
    }

    /**
     * Whether both are one output, whatever was derived since.
     *
     * @param other the other output
     * @return true when they are
     */
    public boolean isSame(Output<?> other) {
        return birth == other.birth;
    }

    /**
     * Where the output was declared.
     *
     * @return its origin
     */
    public Origin origin() {
        return origin;
    }

    /**
     * The value parsed as JSON, for lists and objects that were written with {@code toJSON}.
     *
     * @param <U> the Java type of the parsed value
     * @return {@code fromJSON(…)}
     */
    public <U> Expr<U> fromJson() {
        return Raw.of(Raw.call("fromJSON", this));
    }

    @Override
    public String describe() {
        return "output `" + name + "`";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Output<?> that
                && name.equals(that.name)
                && type.equals(that.type)
                && description.equals(that.description)
                && Objects.equals(provider, that.provider)
                && anyLeg == that.anyLeg;
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return template().toString();
    }
}
