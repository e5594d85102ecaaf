/**
 * What a pipeline's parts call each other by: axes, inputs, outputs, secrets, variables, artifacts, and the ids of jobs and
 * steps.
 *
 * <p>References are declared as constants, not looked up by strings. Whoever provides one says so, whoever needs one uses
 * it, and linking gives the name that holds where it stands: an {@link dev.gatewright.reference.Output} is {@code
 * steps.x.outputs.y} in its own job and {@code needs.x.outputs.y} in another. A handle holds no step and no job, so it
 * can't go stale.
 */
@NullMarked
package dev.gatewright.reference;

import org.jspecify.annotations.NullMarked;
