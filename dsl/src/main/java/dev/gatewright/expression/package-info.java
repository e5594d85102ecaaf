/**
 * GitHub's expression language: {@code ${{ … }}}.
 *
 * <p>An {@link dev.gatewright.expression.Expression} is a syntax tree as GitHub's own parser sees it. An {@link
 * dev.gatewright.expression.Expr} is one with a Java type, so that a comparison of a number with a list doesn't compile;
 * a {@link dev.gatewright.expression.Condition} is what {@code if} takes. What has no name yet (an output, before anybody
 * knows which step provides it) is a {@link dev.gatewright.expression.Reference}, and linking replaces it.
 *
 * <p>This package knows nothing of YAML and of workflows.
 */
@NullMarked
package dev.gatewright.expression;

import org.jspecify.annotations.NullMarked;
