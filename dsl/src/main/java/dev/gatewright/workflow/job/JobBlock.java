package dev.gatewright.workflow.job;

import dev.gatewright.block.Block;
import dev.gatewright.block.Formula;
import dev.gatewright.block.Key;
import dev.gatewright.block.Shape;
import dev.gatewright.block.Type;
import dev.gatewright.expression.Expr;
import dev.gatewright.reference.JobId;
import dev.gatewright.workflow.setting.CacheMode;
import dev.gatewright.workflow.setting.Concurrency;
import dev.gatewright.workflow.setting.Contexts;
import dev.gatewright.workflow.setting.Effect;
import dev.gatewright.workflow.setting.Permission;
import dev.gatewright.workflow.setting.Permissions;
import dev.gatewright.yaml.Decor;
import dev.gatewright.yaml.Deferred;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What both kinds of jobs can say.
 *
 * @param <B> the kind
 */
public abstract class JobBlock<B extends JobBlock<B>> extends Block<B> implements JobId.Owner {

    private static final Type<JobId> JOB = Type.of(
            Shape.NON_EMPTY,
            id -> new Deferred(id, Decor.NONE),
            node -> node instanceof Scalar scalar ? Optional.of(JobId.of(scalar.text())) : referred(node));

    /** The job's name on the run's page. */
    public static final Key<String> NAME = Key.key("name", Type.STRING, Contexts.JOB);
    /** What {@code GITHUB_TOKEN} may do in the job. */
    public static final Key<Permissions> PERMISSIONS = Key.key("permissions", Permissions.TYPE);
    /** The jobs that must end before this one starts. */
    public static final Key<List<JobId>> NEEDS = Key.key("needs", Type.oneOrMore(JOB));
    /** Whether the job runs. */
    public static final Key<String> IF =
            Key.key("if", Type.STRING, Contexts.JOB_IF).writtenBy("when");
    /** The group in which one job runs at a time. */
    public static final Key<Concurrency> CONCURRENCY = Key.key("concurrency", Concurrency.TYPE, Contexts.JOB);
    /** What the job may do with the cache. */
    public static final Key<CacheMode> CACHE_MODE = Key.key("cache-mode", Type.word(CacheMode.class));
    /** How the job is multiplied. */
    public static final Key<Strategy> STRATEGY = Key.key("strategy", Strategy.TYPE, Contexts.STRATEGY);

    JobBlock(Node tree) {
        super(tree);
    }

    private static Optional<JobId> referred(Node node) {
        return node instanceof Deferred deferred && deferred.text() instanceof JobId id
                ? Optional.of(id)
                : Optional.empty();
    }

    @Override
    public final JobId jobId() {
        return get(Job.ID).orElseGet(() -> JobId.of(""));
    }

    /**
     * This job under a name.
     *
     * @param name the name on the run's page
     * @return the job
     */
    public final B name(String name) {
        return with(NAME, name);
    }

    /**
     * This job under a name that GitHub computes, for each leg of a matrix its own.
     *
     * @param name the name on the run's page
     * @return the job
     */
    public final B name(Expr<?> name) {
        return text(NAME, name);
    }

    /**
     * This job with the permissions that are listed, and no others: also none that were given before, so that a job derived from
     * another can ask for less.
     *
     * @param permissions the permissions; none at all means that the token may do nothing
     * @return the job
     */
    public final B permissions(Permission... permissions) {
        return permissions(Permissions.of(permissions));
    }

    /**
     * This job with permissions.
     *
     * @param permissions the permissions
     * @return the job
     */
    public final B permissions(Permissions permissions) {
        return with(PERMISSIONS, permissions);
    }

    /**
     * This job, which starts when other jobs have ended, and only if they succeeded where no condition says otherwise.
     *
     * @param jobs the jobs, beside those that were said before
     * @return the job
     */
    public final B needs(JobId.Owner... jobs) {
        return add(NEEDS, Stream.of(jobs).map(JobId.Owner::jobId).toList());
    }

    /**
     * This job, which runs only if a condition holds. GitHub adds {@code success()} where it asks for no status itself.
     *
     * @param condition the condition
     * @return the job
     */
    public final B when(Expr<Boolean> condition) {
        return put(IF.name(), Formula.node(condition, Formula.Form.CONDITION));
    }

    /**
     * This job in a concurrency group.
     *
     * @param group the group
     * @return the job
     */
    public final B concurrency(Concurrency group) {
        return with(CONCURRENCY, group);
    }

    /**
     * This job with another mode of the cache than its workflow's.
     *
     * @param mode the mode
     * @return the job
     */
    public final B cacheMode(CacheMode mode) {
        return with(CACHE_MODE, mode);
    }

    /**
     * This job, once for each leg of a matrix.
     *
     * @param strategy the matrix, and how its legs run
     * @return the job
     */
    public final B strategy(Strategy strategy) {
        return with(STRATEGY, strategy);
    }

    /**
     * This job, said to do something to the world: proofs reason about it, and it is emitted nowhere.
     *
     * @param effects what it does, beside what was said before; import {@link Effects} statically
     * @return the job
     */
    public final B effect(Effect... effects) {
        List<Effect> all = new ArrayList<>(get(Effects.NOTE).orElse(List.of()));
        all.addAll(List.of(effects));
        return with(Effects.NOTE, List.copyOf(all));
    }
}
