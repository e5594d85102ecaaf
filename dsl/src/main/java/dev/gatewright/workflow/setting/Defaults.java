package dev.gatewright.workflow.setting;

import dev.gatewright.block.Block;
import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Type;
import dev.gatewright.yaml.Node;

/**
 * Defaults for the steps of a workflow or a job.
 *
 * <p>Source: GitHub's documentation, "Workflow syntax", {@code defaults} and {@code jobs.<job_id>.defaults}.
 */
public final class Defaults extends Block<Defaults> {

    /** Defaults for {@code run} steps, in a workflow. */
    public static final Key<RunDefaults> RUN = Key.key("run", RunDefaults.TYPE);
    /** Defaults for {@code run} steps, in a job. */
    public static final Key<RunDefaults> JOB_RUN = Key.key("run", RunDefaults.TYPE, Contexts.JOB_DEFAULTS);
    /** The keys of {@code defaults} in a workflow. */
    public static final Keys KEYS = Keys.of("defaults", RUN);
    /** The keys of {@code defaults} in a job. */
    public static final Keys JOB_KEYS = Keys.of("defaults", JOB_RUN);
    /** Defaults where a workflow has them. */
    public static final Type<Defaults> TYPE = Type.block(() -> KEYS, Defaults::new);
    /** Defaults where a job has them. */
    public static final Type<Defaults> JOB_TYPE = Type.block(() -> JOB_KEYS, Defaults::new);

    private Defaults(Node tree) {
        super(tree);
    }

    /**
     * Defaults that say nothing yet.
     *
     * @return the defaults
     */
    public static Defaults of() {
        return new Defaults(empty());
    }

    /**
     * These defaults with defaults for {@code run} steps.
     *
     * @param run the shell and the folder
     * @return the defaults
     */
    public Defaults run(RunDefaults run) {
        return with(RUN, run);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected Defaults view(Node other) {
        return new Defaults(other);
    }
}
