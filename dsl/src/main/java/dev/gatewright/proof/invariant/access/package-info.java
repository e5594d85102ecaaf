/** What code may reach: secrets, tokens, runners, actions. */
@NullMarked
package dev.gatewright.proof.invariant.access;

import org.jspecify.annotations.NullMarked;
