/**
 * What a job does, step by step.
 *
 * <p>A {@link dev.gatewright.workflow.step.Step} runs a script, uses an action, waits for background steps, cancels one, or
 * runs a group in parallel: one class for each, which can say what GitHub lets that kind say and nothing else.
 */
@NullMarked
package dev.gatewright.workflow.step;

import org.jspecify.annotations.NullMarked;
