package dev.gatewright.workflow.setting;

import dev.gatewright.block.Block;
import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Type;
import dev.gatewright.expression.Expr;
import dev.gatewright.yaml.Node;

/**
 * A concurrency group: of the runs or jobs in it, one runs at a time.
 *
 * <p>Source: GitHub's documentation, "Workflow syntax", {@code concurrency} and {@code jobs.<job_id>.concurrency}.
 */
public final class Concurrency extends Block<Concurrency> {

    /** The name of the group. */
    public static final Key<String> GROUP = Key.key("group", Type.NON_EMPTY).demanded();
    /** Whether what runs is cancelled when something newer comes. */
    public static final Key<Boolean> CANCEL_IN_PROGRESS = Key.key("cancel-in-progress", Type.BOOLEAN);
    /** How many may wait. */
    public static final Key<Queue> QUEUE = Key.key("queue", Type.word(Queue.class));
    /** The keys of {@code concurrency}. */
    public static final Keys KEYS =
            Keys.of("concurrency", GROUP, CANCEL_IN_PROGRESS, QUEUE).shorthand(GROUP);
    /** A group where a workflow or a job has it. */
    public static final Type<Concurrency> TYPE = Type.block(() -> KEYS, Concurrency::new);

    private Concurrency(Node tree) {
        super(tree);
    }

    /**
     * A group.
     *
     * @param name its name
     * @return the group
     */
    public static Concurrency group(String name) {
        return new Concurrency(empty()).with(GROUP, name);
    }

    /**
     * A group whose name GitHub computes.
     *
     * @param name its name
     * @return the group
     */
    public static Concurrency group(Expr<?> name) {
        return new Concurrency(empty()).text(GROUP, name);
    }

    /**
     * This group, in which what runs is cancelled when something newer comes.
     *
     * @return the group
     */
    public Concurrency cancelInProgress() {
        return cancelInProgress(true);
    }

    /**
     * This group, in which what runs is or isn't cancelled when something newer comes.
     *
     * @param cancel whether it is
     * @return the group
     */
    public Concurrency cancelInProgress(boolean cancel) {
        return with(CANCEL_IN_PROGRESS, cancel);
    }

    /**
     * This group, in which GitHub decides by an expression whether what runs is cancelled.
     *
     * @param cancel whether it is
     * @return the group
     */
    public Concurrency cancelInProgress(Expr<Boolean> cancel) {
        return with(CANCEL_IN_PROGRESS, cancel);
    }

    /**
     * This group with room for one or for many that wait.
     *
     * @param queue how many may wait
     * @return the group
     */
    public Concurrency queue(Queue queue) {
        return with(QUEUE, queue);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected Concurrency view(Node other) {
        return new Concurrency(other);
    }
}
