/**
 * Text that outsiders write, followed to the scripts that it reaches.
 *
 * <p>{@link dev.gatewright.check.taint.UntrustedScript} judges each script; {@code Flows} follows values back: through {@code
 * env}, {@code inputs} of local workflows and actions, the outputs of jobs, of local actions and of scripts that plainly write
 * a value to {@code GITHUB_OUTPUT} or {@code GITHUB_ENV} or return it from JavaScript, and a matrix. What a command makes of a text isn't followed.
 */
@NullMarked
package dev.gatewright.check.taint;

import org.jspecify.annotations.NullMarked;
