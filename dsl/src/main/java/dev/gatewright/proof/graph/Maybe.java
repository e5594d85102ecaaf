package dev.gatewright.proof.graph;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.value.Comparing;
import dev.gatewright.expression.value.Truth;
import dev.gatewright.expression.value.Value;
import dev.gatewright.proof.formula.Circuit;
import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.graph.Happening.Holds;
import java.util.List;

/** A value that is the empty text when what gives it was skipped. */
record Maybe(Circuit circuit, Literal present, Expression value) implements Symbol {

    @Override
    public Literal truth() {
        return circuit.and(
                present,
                Reducer.value(value)
                        .map(known -> Literal.of(known.truth() == Truth.TRUE))
                        .orElseGet(() -> circuit.choice(new Holds(value.toString()))));
    }

    @Override
    public Literal is(Value constant) {
        Literal same = Reducer.value(value)
                .map(known -> Literal.of(Comparing.equal(known, constant) == Truth.TRUE))
                .orElseGet(() -> circuit.choice(new Holds(value + " == '" + constant.text() + "'")));
        boolean isEmpty = Comparing.equal(Value.of(""), constant) == Truth.TRUE;
        return circuit.either(present, same, Literal.of(isEmpty));
    }

    @Override
    public List<Case> cases() {
        return List.of(new Case(value, present), new Case(new Expression.Text(""), present.not()));
    }

    @Override
    public String describe() {
        return value.toString();
    }

    @Override
    public String toString() {
        return describe();
    }
}
