package dev.gatewright.expression.evaluate;

import dev.gatewright.expression.value.Truth;
import dev.gatewright.expression.value.Value;
import dev.gatewright.expression.value.Value.Bool;
import dev.gatewright.expression.value.Value.Unknown;
import java.util.ArrayList;
import java.util.List;

/**
 * A chain of {@code &&} or {@code ||}: the first operand that decides is its value, else the last. Where an unknown operand
 * may have decided, the value is one of several; whether it counts as true can be known nonetheless.
 */
final class Chain {

    /** The truth that decides: false for {@code &&}, true for {@code ||}. */
    private final Truth decisive;

    /** The operands that may be the value: unknown ones, then the one that came last. */
    private final List<Value> candidates = new ArrayList<>();

    Chain(Truth decisive) {
        this.decisive = decisive;
    }

    /** Takes the next operand, and tells whether it decides. */
    boolean add(Value value) {
        candidates.removeIf(candidate -> candidate.truth().isKnown());
        candidates.add(value);
        return value.truth() == decisive;
    }

    Value result() {
        Value last = candidates.get(candidates.size() - 1);
        if (candidates.size() == 1) {
            return last;
        }
        Truth truth = last.truth() == decisive ? decisive : Truth.UNKNOWN;
        boolean isBoolean = candidates.stream().allMatch(Chain::isBoolean);
        String reason = Members.reason(candidates.get(0));
        return isBoolean ? Value.of(truth, reason) : new Unknown(reason, false, truth);
    }

    private static boolean isBoolean(Value value) {
        return value instanceof Bool || value instanceof Unknown unknown && unknown.isBoolean();
    }
}
