/**
 * Which text of outsiders reaches the value of an expression.
 *
 * <p>{@link dev.gatewright.expression.taint.Taint} follows values through operators and functions: {@code contains} gives true
 * or false, whoever wrote its arguments; {@code format} gives their text on. What the {@code github} context holds is known
 * from a table; what {@code env}, {@code inputs}, outputs and the like hold, {@link dev.gatewright.expression.taint.Flow}
 * says, so that taint is followed from one expression into the next.
 */
@NullMarked
package dev.gatewright.expression.taint;

import org.jspecify.annotations.NullMarked;
