package dev.gatewright.expression.evaluate;

import dev.gatewright.expression.value.Value;

/** A function of the expression language. */
@FunctionalInterface
interface Function {

    Value call(Arguments arguments);
}
