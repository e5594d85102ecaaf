/**
 * The library of invariants, one class each, and the language to state one's own. An {@link
 * dev.gatewright.proof.invariant.Invariant} names the ways in which an entry may break it; {@link
 * dev.gatewright.proof.invariant.Invariants} lists them all.
 */
@NullMarked
package dev.gatewright.proof.invariant;

import org.jspecify.annotations.NullMarked;
