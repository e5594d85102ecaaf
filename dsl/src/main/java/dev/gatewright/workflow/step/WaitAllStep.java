package dev.gatewright.workflow.step;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Shape;
import dev.gatewright.block.Type;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Scalar;

/** A step that waits for all background steps, and fails if one of them failed. */
public final class WaitAllStep extends StepBlock<WaitAllStep> implements Step {

    /** The word itself; it takes no value. */
    public static final Key<Node> WAIT_ALL = Key.key(
                    "wait-all", Type.ANY.shaped(Shape.oneOf(Shape.Simple.NULL, Shape.Simple.BOOLEAN)))
            .demanded();
    /** The keys of such a step. */
    public static final Keys KEYS = Keys.of("wait-all step", ID, NAME, CONTINUE_ON_ERROR, WAIT_ALL);

    WaitAllStep(Node tree) {
        super(tree);
    }

    /**
     * A step that waits for all background steps.
     *
     * @return the step
     */
    public static WaitAllStep waitAll() {
        return new WaitAllStep(empty()).with(WAIT_ALL, Scalar.ofNull());
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected WaitAllStep view(Node other) {
        return new WaitAllStep(other);
    }
}
