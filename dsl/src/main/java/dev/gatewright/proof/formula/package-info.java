/**
 * Boolean formulas and the search for the smallest way to make one true. A {@link dev.gatewright.proof.formula.Circuit}
 * builds formulas as gates over choices, a {@link dev.gatewright.proof.formula.Search} asks the SAT solver. Knows nothing of
 * workflows.
 */
@NullMarked
package dev.gatewright.proof.formula;

import org.jspecify.annotations.NullMarked;
