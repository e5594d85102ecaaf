package dev.gatewright.language;

import dev.gatewright.context.Github;
import dev.gatewright.context.JobContext;
import dev.gatewright.context.RunnerContext;
import dev.gatewright.context.StrategyContext;
import dev.gatewright.context.event.Payloads;
import dev.gatewright.expression.Expr;
import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Name;
import dev.gatewright.expression.Raw;
import dev.gatewright.reference.Needs;
import dev.gatewright.workflow.event.Events;
import java.util.Map;

/**
 * Contexts: what GitHub knows when a workflow runs. The payloads of events are inherited, each under its event's name.
 *
 * <p>Source: GitHub's documentation, "Contexts reference".
 */
public abstract class Contexts extends Events implements Payloads {

    /** Only holds static methods. */
    protected Contexts() {}

    /**
     * The run and what started it.
     *
     * @return {@code github}
     */
    public static Github github() {
        return Github.CONTEXT;
    }

    /**
     * The runner that a job runs on.
     *
     * @return {@code runner}
     */
    public static RunnerContext runner() {
        return RunnerContext.CONTEXT;
    }

    /**
     * The job that runs.
     *
     * @return {@code job}
     */
    public static JobContext job() {
        return JobContext.CONTEXT;
    }

    /**
     * The matrix that a job's leg is one of.
     *
     * @return {@code strategy}
     */
    public static StrategyContext strategy() {
        return StrategyContext.CONTEXT;
    }

    /**
     * The jobs that this job needs.
     *
     * @return {@code needs}
     */
    public static Needs needs() {
        return Needs.CONTEXT;
    }

    /**
     * The steps of this job that have run, for {@code toJson}; one is asked by its {@code stepId}.
     *
     * @return {@code steps}
     */
    public static Expr<Map<String, ?>> steps() {
        return Raw.of(new Name("steps"));
    }

    /**
     * All inputs that were passed, for {@code toJson}; one is the constant that declares it.
     *
     * @return {@code inputs}
     */
    public static Expr<Map<String, ?>> inputs() {
        return Raw.of(new Name("inputs"));
    }

    /**
     * All configuration variables, for {@code toJson}; one is a {@code variable}.
     *
     * @return {@code vars}
     */
    public static Expr<Map<String, ?>> vars() {
        return Raw.of(new Name("vars"));
    }

    /**
     * All variables that {@code env} sets where this stands, for {@code toJson}.
     *
     * @return {@code env}
     */
    public static Expr<Map<String, ?>> env() {
        return Raw.of(new Name("env"));
    }

    /**
     * A variable that {@code env} sets, in the workflow, the job or the step.
     *
     * @param name the variable
     * @return {@code env.name}
     */
    public static Expr<String> env(String name) {
        return Raw.of(Expression.property(new Name("env"), name));
    }
}
