package dev.gatewright.proof.invariant;

import dev.gatewright.expression.Expression;
import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.graph.Case;
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
