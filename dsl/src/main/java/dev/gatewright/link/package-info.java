/**
 * Linking: every reference gets the name that holds where it stands.
 *
 * <p>Before it, a tree holds handles: an output, wherever it is used, is the one constant. After it, a tree holds only
 * names, exactly like one that was read: {@code steps.…} in the job that sets the output, {@code needs.…} in another, which
 * then needs it and whose provider then hands it on, {@code jobs.…} in a called workflow's outputs. Emitting, checking,
 * simulating, proving and drawing see linked models only.
 */
@NullMarked
package dev.gatewright.link;

import org.jspecify.annotations.NullMarked;
