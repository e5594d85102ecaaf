package dev.gatewright.workflow.job;

import dev.gatewright.block.Block;
import dev.gatewright.block.Formula;
import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Type;
import dev.gatewright.expression.Expr;
import dev.gatewright.workflow.setting.Contexts;
import dev.gatewright.yaml.Node;

/**
 * An image that is made of the runner when a job has ended.
 *
 * <p>Source: GitHub's documentation, "Workflow syntax", {@code jobs.<job_id>.snapshot}.
 */
public final class Snapshot extends Block<Snapshot> {

    /** The image's name. */
    public static final Key<String> IMAGE_NAME =
            Key.key("image-name", Type.NON_EMPTY).demanded();
    /** Whether it is made. */
    public static final Key<String> IF =
            Key.key("if", Type.STRING, Contexts.JOB).writtenBy("when");
    /** Its major version. */
    public static final Key<String> VERSION = Key.key("version", Type.NON_EMPTY);
    /** The keys of {@code snapshot}. */
    public static final Keys KEYS = Keys.of("snapshot", IMAGE_NAME, IF, VERSION).shorthand(IMAGE_NAME);
    /** A snapshot where a job has it. */
    public static final Type<Snapshot> TYPE = Type.block(() -> KEYS, Snapshot::new);

    private Snapshot(Node tree) {
        super(tree);
    }

    /**
     * An image of the runner.
     *
     * @param name the image's name
     * @return the snapshot
     */
    public static Snapshot imageName(String name) {
        return new Snapshot(empty()).with(IMAGE_NAME, name);
    }

    /**
     * This snapshot, which is made only if a condition holds.
     *
     * @param condition the condition
     * @return the snapshot
     */
    public Snapshot when(Expr<Boolean> condition) {
        return put(IF.name(), Formula.node(condition, Formula.Form.CONDITION));
    }

    /**
     * This snapshot in a major version.
     *
     * @param version the version, such as {@code 1.*}
     * @return the snapshot
     */
    public Snapshot version(String version) {
        return with(VERSION, version);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected Snapshot view(Node other) {
        return new Snapshot(other);
    }
}
