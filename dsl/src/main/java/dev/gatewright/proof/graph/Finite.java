package dev.gatewright.proof.graph;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.value.Comparing;
import dev.gatewright.expression.value.Truth;
import dev.gatewright.expression.value.Value;
import dev.gatewright.proof.formula.Circuit;
import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.graph.Happening.Is;
import java.util.ArrayList;
import java.util.List;

/** One of several known values: an input with options, the result of a job. */
record Finite(Circuit circuit, String name, List<Case> cases) implements Symbol {

    /** What the world chooses; the first value is the ordinary one. */
    static Finite chosen(Circuit circuit, String name, List<Value> values) {
        List<Case> cases = new ArrayList<>();
        Literal rest = Literal.TRUE;
        for (Value value : values.subList(1, values.size())) {
            Literal chosen = circuit.choice(new Is(name, value.text()));
            cases.add(new Case(Reducer.literal(value).orElseThrow(), circuit.and(rest, chosen)));
            rest = circuit.and(rest, chosen.not());
        }
        cases.add(0, new Case(Reducer.literal(values.get(0)).orElseThrow(), rest));
        return new Finite(circuit, name, List.copyOf(cases));
    }

    @Override
    public Literal truth() {
        return any(value -> value.truth());
    }

    @Override
    public Literal is(Value constant) {
        return any(value -> Comparing.equal(value, constant));
    }

    private Literal any(java.util.function.Function<Value, Truth> test) {
        return circuit.or(cases.stream()
                .filter(each -> Reducer.value(each.value()).map(test).orElse(Truth.FALSE) == Truth.TRUE)
                .map(Case::when)
                .toList());
    }

    @Override
    public String describe() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Finite that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }

    static Case of(String text, Literal when) {
        return new Case(new Expression.Text(text), when);
    }
}
