package dev.gatewright.proof.graph;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.value.Value;
import dev.gatewright.proof.formula.Literal;
import java.util.List;
import java.util.Optional;

/** Something in an expression whose value isn't one that is known. */
interface Symbol extends Expression.Referent {

    /** Whether it counts as true. */
    Literal truth();

    /** Whether it equals a constant. */
    Literal is(Value constant);

    /** The values that it may have. */
    default List<Case> cases() {
        return List.of(new Case(new Expression.Reference(this), Literal.TRUE));
    }

    /** Whether it differs from all else, constants and symbols. */
    default boolean isUnlike() {
        return false;
    }

    /** Whether it begins with a text, as far as that is known by itself. */
    default Optional<Literal> startsWith(String prefix) {
        return Optional.empty();
    }
}
