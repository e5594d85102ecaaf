package dev.gatewright.reference;

import dev.gatewright.expression.Expr;
import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Filter;
import dev.gatewright.expression.Expression.Name;
import dev.gatewright.expression.Raw;
import java.util.List;
import java.util.Map;

/**
 * The jobs that a job needs, all of them: {@code needs}. One of them is asked itself: {@code JOB.result()}, or one of its
 * outputs.
 *
 * <p>Source: GitHub's documentation, "Contexts reference", {@code needs}.
 */
public final class Needs implements Expr<Map<String, ?>> {

    /** The one there is. */
    public static final Needs CONTEXT = new Needs();

    private Needs() {}

    /**
     * How they ended: {@code containsItem(needs().results(), FAILURE)}.
     *
     * @return {@code needs.*.result}
     */
    public Expr<List<JobResult>> results() {
        return Raw.of(Expression.property(new Filter(expression()), "result"));
    }

    @Override
    public Expression expression() {
        return new Name("needs");
    }

    @Override
    public String toString() {
        return template().toString();
    }
}
