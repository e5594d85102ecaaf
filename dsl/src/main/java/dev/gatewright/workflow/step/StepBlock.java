package dev.gatewright.workflow.step;

import dev.gatewright.block.Block;
import dev.gatewright.block.Key;
import dev.gatewright.block.Type;
import dev.gatewright.expression.Expr;
import dev.gatewright.reference.StepId;
import dev.gatewright.workflow.setting.Contexts;
import dev.gatewright.yaml.Node;

/**
 * What every kind of step but a parallel group can say.
 *
 * @param <B> the kind
 */
public abstract class StepBlock<B extends StepBlock<B>> extends Block<B> {

    /** The step's name on the run's page. */
    public static final Key<String> NAME = Key.key("name", Type.STRING, Contexts.STEP);
    /** What other steps call it by. */
    public static final Key<String> ID = Key.key("id", Type.NON_EMPTY);
    /** Whether the job goes on when the step fails. */
    public static final Key<Boolean> CONTINUE_ON_ERROR = Key.key("continue-on-error", Type.BOOLEAN, Contexts.STEP);

    StepBlock(Node tree) {
        super(tree);
    }

    /**
     * This step under a name.
     *
     * @param name the name on the run's page
     * @return the step
     */
    public final B name(String name) {
        return with(NAME, name);
    }

    /**
     * This step under a name that GitHub computes.
     *
     * @param name the name on the run's page
     * @return the step
     */
    public final B name(Expr<?> name) {
        return text(NAME, name);
    }

    /**
     * This step under an id.
     *
     * @param id the id, which whoever waits for it or asks how it ended uses
     * @return the step
     */
    public final B id(StepId id) {
        return id(id.id());
    }

    /**
     * This step under an id.
     *
     * @param id the id
     * @return the step
     */
    public final B id(String id) {
        return with(ID, id);
    }

    /**
     * This step, whose failure doesn't fail the job.
     *
     * @return the step
     */
    public final B continueOnError() {
        return continueOnError(true);
    }

    /**
     * This step, whose failure does or doesn't fail the job.
     *
     * @param goOn whether the job goes on
     * @return the step
     */
    public final B continueOnError(boolean goOn) {
        return with(CONTINUE_ON_ERROR, goOn);
    }

    /**
     * This step, where GitHub decides by an expression whether its failure fails the job.
     *
     * @param goOn whether the job goes on
     * @return the step
     */
    public final B continueOnError(Expr<Boolean> goOn) {
        return with(CONTINUE_ON_ERROR, goOn);
    }
}
