package dev.gatewright.expression.value;

/**
 * The loose comparison of GitHub's operators: operands of different kinds become numbers, strings are compared without
 * regard to case, and an array or an object only equals itself. What is compared with something unknown is unknown.
 *
 * <p>Source: GitHub's documentation, "Evaluate expressions in workflows and actions", section "Operators".
 */
public final class Comparing {

    private Comparing() {}

    /**
     * Whether two values are equal.
     *
     * @param left one
     * @param right the other
     * @return whether {@code left == right}
     */
    public static Truth equal(Value left, Value right) {
        if (left instanceof Value.Unknown || right instanceof Value.Unknown) {
            return isSomething(left) && isBlank(right) || isBlank(left) && isSomething(right)
                    ? Truth.FALSE
                    : Truth.UNKNOWN;
        }
        if (left instanceof Value.Null && right instanceof Value.Null) {
            return Truth.TRUE;
        }
        if (left instanceof Value.Text one && right instanceof Value.Text other) {
            return Truth.of(Ordinal.equal(one.text(), other.text()));
        }
        if (!left.isPrimitive() && !right.isPrimitive()) {
            return Truth.of(left == right);
        }
        return Truth.of(left.number() == right.number());
    }

    /** Whether a value isn't known, but counts as true: nothing of the kind equals the empty string. */
    private static boolean isSomething(Value value) {
        return value instanceof Value.Unknown unknown && unknown.truth() == Truth.TRUE;
    }

    private static boolean isBlank(Value value) {
        return value instanceof Value.Text text && text.text().isEmpty();
    }

    /**
     * Whether a value is less than another.
     *
     * @param left one
     * @param right the other
     * @return whether {@code left < right}
     */
    public static Truth less(Value left, Value right) {
        if (left instanceof Value.Unknown || right instanceof Value.Unknown) {
            return Truth.UNKNOWN;
        }
        if (left instanceof Value.Null && right instanceof Value.Null) {
            return Truth.FALSE;
        }
        if (left instanceof Value.Text one && right instanceof Value.Text other) {
            return Truth.of(Ordinal.compare(one.text(), other.text()) < 0);
        }
        return Truth.of(left.number() < right.number());
    }

    /**
     * Whether a value is less than another or equal to it.
     *
     * @param left one
     * @param right the other
     * @return whether {@code left <= right}
     */
    public static Truth lessOrEqual(Value left, Value right) {
        return equal(left, right).or(less(left, right));
    }
}
