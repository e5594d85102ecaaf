package dev.gatewright.workflow.job;

import dev.gatewright.block.Block;
import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Type;
import dev.gatewright.expression.Expr;
import dev.gatewright.yaml.Node;
import java.util.List;

/**
 * Runners of a group, narrowed down by labels.
 *
 * <p>Source: GitHub's documentation, "Workflow syntax", {@code jobs.<job_id>.runs-on}.
 */
public final class RunnerGroup extends Block<RunnerGroup> {

    /** The group. */
    public static final Key<String> GROUP = Key.key("group", Type.NON_EMPTY);
    /** The labels that the runner must have. */
    public static final Key<List<String>> LABELS = Key.key("labels", Type.oneOrMore(Type.NON_EMPTY));
    /** The keys of {@code runs-on}. */
    public static final Keys KEYS = Keys.of("runs-on", GROUP, LABELS).shorthand(LABELS);

    private RunnerGroup(Node tree) {
        super(tree);
    }

    /**
     * Runners of a group.
     *
     * @param name the group's name; {@code organization/} or {@code enterprise/} before it says whose
     * @return the runners
     */
    public static RunnerGroup group(String name) {
        return new RunnerGroup(empty()).with(GROUP, name);
    }

    /**
     * Runners of a group that GitHub computes.
     *
     * @param name the group's name
     * @return the runners
     */
    public static RunnerGroup group(Expr<?> name) {
        return new RunnerGroup(empty()).text(GROUP, name);
    }

    /**
     * These runners, as far as they have some labels.
     *
     * @param labels the labels, beside those that were said before
     * @return the runners
     */
    public RunnerGroup labels(String... labels) {
        return add(LABELS, List.of(labels));
    }

    /**
     * These runners, as far as they have some labels that GitHub computes.
     *
     * @param labels the labels, each as one text; beside those that were said before
     * @return the runners
     */
    public RunnerGroup labels(Expr<?>... labels) {
        return texts(LABELS, labels);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected RunnerGroup view(Node other) {
        return new RunnerGroup(other);
    }
}
