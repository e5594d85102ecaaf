/** What must happen when a release fails. */
@NullMarked
package dev.gatewright.proof.invariant.rollback;

import org.jspecify.annotations.NullMarked;
