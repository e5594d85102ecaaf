/** How long things may take. */
@NullMarked
package dev.gatewright.proof.invariant.time;

import org.jspecify.annotations.NullMarked;
