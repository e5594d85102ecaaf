package dev.gatewright.testing.jqwik;

import dev.gatewright.testing.Rehearsal;
import java.util.function.UnaryOperator;

/**
 * Something that goes another way than well.
 *
 * @param subject what it is about: a scenario has one move about it
 * @param change what it does to a rehearsal
 */
record Move(String subject, UnaryOperator<Rehearsal> change) {

    Rehearsal applyTo(Rehearsal rehearsal) {
        return change.apply(rehearsal);
    }
}
