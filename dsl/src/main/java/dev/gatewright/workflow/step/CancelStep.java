package dev.gatewright.workflow.step;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Type;
import dev.gatewright.reference.StepId;
import dev.gatewright.yaml.Node;

/** A step that stops a background step. */
public final class CancelStep extends StepBlock<CancelStep> implements Step {

    /** The step that is stopped. */
    public static final Key<String> CANCEL = Key.key("cancel", Type.NON_EMPTY).demanded();
    /** The keys of such a step. */
    public static final Keys KEYS = Keys.of("cancel step", ID, NAME, CONTINUE_ON_ERROR, CANCEL);

    CancelStep(Node tree) {
        super(tree);
    }

    /**
     * A step that stops a background step.
     *
     * @param step its id
     * @return the step
     */
    public static CancelStep cancel(StepId step) {
        return new CancelStep(empty()).with(CANCEL, step.id());
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected CancelStep view(Node other) {
        return new CancelStep(other);
    }
}
