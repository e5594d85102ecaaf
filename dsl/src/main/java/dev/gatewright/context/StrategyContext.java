package dev.gatewright.context;

import dev.gatewright.expression.Condition;
import dev.gatewright.expression.Expr;

/**
 * The matrix that a job's leg is one of: {@code strategy}.
 */
public final class StrategyContext extends Context {

    /** The one there is. */
    public static final StrategyContext CONTEXT = new StrategyContext();

    private StrategyContext() {
        super("strategy");
    }

    /**
     * Whether a leg that fails cancels the others.
     *
     * @return {@code strategy.fail-fast}
     */
    public Condition failFast() {
        return flag("fail-fast");
    }

    /**
     * The number of this leg, from 0.
     *
     * @return {@code strategy.job-index}
     */
    public Expr<Number> jobIndex() {
        return property("job-index");
    }

    /**
     * How many legs there are.
     *
     * @return {@code strategy.job-total}
     */
    public Expr<Number> jobTotal() {
        return property("job-total");
    }

    /**
     * How many legs run at once.
     *
     * @return {@code strategy.max-parallel}
     */
    public Expr<Number> maxParallel() {
        return property("max-parallel");
    }
}
