/** Who may write to an environment at a time, and what a group of runs does to a deploy. */
@NullMarked
package dev.gatewright.proof.invariant.concurrency;

import org.jspecify.annotations.NullMarked;
