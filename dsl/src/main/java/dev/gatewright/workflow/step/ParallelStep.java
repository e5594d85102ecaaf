package dev.gatewright.workflow.step;

import dev.gatewright.block.Block;
import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Type;
import dev.gatewright.yaml.Node;
import java.util.List;
import java.util.stream.Stream;

/** A group of steps that run at once; the job goes on when all of them have ended. */
public final class ParallelStep extends Block<ParallelStep> implements Step {

    /** The steps of the group: they run scripts or use actions. */
    public static final Key<List<Step>> PARALLEL =
            Key.key("parallel", Type.list(Step.TYPE)).demanded();
    /** The keys of such a step. */
    public static final Keys KEYS = Keys.of("parallel step", PARALLEL);

    ParallelStep(Node tree) {
        super(tree);
    }

    /**
     * A group of steps that run at once.
     *
     * @param steps the steps: scripts and actions
     * @return the group
     */
    public static ParallelStep parallel(AsWork... steps) {
        return new ParallelStep(empty())
                .with(PARALLEL, Stream.of(steps).map(AsStep::step).toList());
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected ParallelStep view(Node other) {
        return new ParallelStep(other);
    }
}
