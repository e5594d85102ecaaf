package dev.gatewright.workflow.step;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Type;
import dev.gatewright.reference.StepId;
import dev.gatewright.yaml.Node;
import java.util.List;
import java.util.stream.Stream;

/** A step that waits for background steps, and fails if one of them failed. */
public final class WaitStep extends StepBlock<WaitStep> implements Step {

    /** The steps that are waited for. */
    public static final Key<List<String>> WAIT =
            Key.key("wait", Type.oneOrMore(Type.NON_EMPTY)).demanded().writtenBy("waitFor");
    /** The keys of such a step. */
    public static final Keys KEYS = Keys.of("wait step", ID, NAME, CONTINUE_ON_ERROR, WAIT);

    WaitStep(Node tree) {
        super(tree);
    }

    /**
     * A step that waits for background steps.
     *
     * @param steps their ids
     * @return the step
     */
    public static WaitStep waitFor(StepId... steps) {
        return new WaitStep(empty()).with(WAIT, Stream.of(steps).map(StepId::id).toList());
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected WaitStep view(Node other) {
        return new WaitStep(other);
    }
}
