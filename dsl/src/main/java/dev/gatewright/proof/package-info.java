/**
 * Proofs: whether an invariant holds in every scenario of a pipeline. {@link dev.gatewright.proof.Proof} asks, {@link
 * dev.gatewright.proof.invariant.Invariants} is the library, {@link dev.gatewright.proof.Results} is the answer.
 *
 * <p>Each entry of a pipeline becomes a formula over what the world decides: which jobs fail, which approvals are refused,
 * which values nobody knows. A SAT solver looks for a way to break the invariant. No way is a proof; the way with the fewest
 * outcomes that aren't success is the counterexample. Nothing is ever proved by sampling, nor after a limit.
 */
@NullMarked
package dev.gatewright.proof;

import org.jspecify.annotations.NullMarked;
