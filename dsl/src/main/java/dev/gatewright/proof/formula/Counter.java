package dev.gatewright.proof.formula;

import java.util.ArrayList;
import java.util.List;

/** Formulas that count how many of some choices hold, up to a bound. */
final class Counter {

    private final Circuit circuit;
    private final int bound;

    Counter(Circuit circuit, int bound) {
        this.circuit = circuit;
        this.bound = bound;
    }

    /** Whether at least one, two, … of them hold: at most as many formulas as the bound says. */
    List<Literal> atLeast(List<Literal> choices) {
        if (choices.size() <= 1) {
            return choices;
        }
        int half = choices.size() / 2;
        return merged(atLeast(choices.subList(0, half)), atLeast(choices.subList(half, choices.size())));
    }

    private List<Literal> merged(List<Literal> left, List<Literal> right) {
        List<Literal> merged = new ArrayList<>();
        for (int count = 1; count <= Math.min(bound, left.size() + right.size()); count++) {
            List<Literal> ways = new ArrayList<>();
            for (int i = Math.max(0, count - right.size()); i <= Math.min(count, left.size()); i++) {
                ways.add(circuit.and(some(left, i), some(right, count - i)));
            }
            merged.add(circuit.or(ways));
        }
        return merged;
    }

    private static Literal some(List<Literal> counts, int count) {
        return count == 0 ? Literal.TRUE : counts.get(count - 1);
    }
}
