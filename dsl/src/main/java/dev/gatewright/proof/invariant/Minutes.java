package dev.gatewright.proof.invariant;

import dev.gatewright.expression.Expression;
import dev.gatewright.matrix.MatrixExpansion;
import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.graph.Case;
import dev.gatewright.proof.graph.JobNode;
import dev.gatewright.proof.model.Texts;
import java.util.List;
import java.util.Optional;

/** How long something may take, at most. */
public final class Minutes {

    /** Longer than anything that GitHub lets run. */
    public static final double UNBOUNDED = Double.POSITIVE_INFINITY;

    private Minutes() {}

    /**
     * The longest of the values that a timeout may have.
     *
     * @param cases the values
     * @return minutes, {@link #UNBOUNDED} when one of them isn't known
     */
    public static double longest(List<Case> cases) {
        return cases.stream()
                .filter(each -> !each.when().equals(Literal.FALSE))
                .mapToDouble(each -> each.text().flatMap(Minutes::number).orElse(UNBOUNDED))
                .max()
                .orElse(UNBOUNDED);
    }

    /**
     * How many times the legs of a matrix take turns.
     *
     * @param job the job
     * @return 1 for a job without a matrix, and without {@code max-parallel}
     */
    public static double rounds(JobNode job) {
        double atOnce = job.model()
                .strategy()
                .flatMap(strategy -> strategy.get("max-parallel"))
                .map(node -> longest(job.cases(Texts.expression(node))))
                .orElse(UNBOUNDED);
        double legs = job.model()
                .matrix()
                .map(matrix ->
                        MatrixExpansion.of(matrix).map(MatrixExpansion::count).orElse((long) MatrixExpansion.LIMIT))
                .orElse(1L);
        return Math.max(1, Math.ceil(legs / atOnce));
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.valueOf(text));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /**
     * Minutes for people.
     *
     * @param minutes the minutes
     * @return such as {@code 5 minutes}
     */
    public static String text(double minutes) {
        if (Double.isInfinite(minutes)) {
            return "no bounded time";
        }
        Expression number = new Expression.Num(minutes);
        return number + (minutes == 1 ? " minute" : " minutes");
    }
}
