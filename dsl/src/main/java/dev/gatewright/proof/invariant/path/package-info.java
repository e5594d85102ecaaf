/** What must come before a release reaches production. */
@NullMarked
package dev.gatewright.proof.invariant.path;

import org.jspecify.annotations.NullMarked;
