package dev.gatewright.proof.graph;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.value.Comparing;
import dev.gatewright.expression.value.Truth;
import dev.gatewright.expression.value.Value;
import dev.gatewright.proof.formula.Circuit;
import dev.gatewright.proof.formula.Literal;
import java.util.List;

/** What a job or step puts out: the empty text when it was skipped. */
record Guarded(Circuit circuit, Literal present, Symbol inner) implements Symbol {

    @Override
    public Literal truth() {
        return circuit.and(present, inner.truth());
    }

    @Override
    public Literal is(Value constant) {
        boolean isEmpty = Comparing.equal(Value.of(""), constant) == Truth.TRUE;
        Literal absent = circuit.and(present.not(), Literal.of(isEmpty));
        return circuit.or(circuit.and(present, inner.is(constant)), absent);
    }

    @Override
    public List<Case> cases() {
        return List.of(
                new Case(new Expression.Reference(inner), present), new Case(new Expression.Text(""), present.not()));
    }

    @Override
    public String describe() {
        return inner.describe();
    }

    @Override
    public String toString() {
        return describe();
    }
}
