/**
 * Evaluating expressions as GitHub's runner does.
 *
 * <p>{@link dev.gatewright.expression.evaluate.Evaluator} takes a tree and an {@link
 * dev.gatewright.expression.evaluate.EvaluationContext}: the contexts' values, what became of the jobs and steps before
 * ({@link dev.gatewright.expression.evaluate.Status}), and files to hash ({@link
 * dev.gatewright.expression.evaluate.Workspace}). Operands and arguments are evaluated when they are needed, and not before.
 *
 * <p>What isn't known is a {@link dev.gatewright.expression.value.Value.Unknown}, and travels on until it no longer matters:
 * {@code unknown && false} is false, whatever the first one is.
 */
@NullMarked
package dev.gatewright.expression.evaluate;

import org.jspecify.annotations.NullMarked;
