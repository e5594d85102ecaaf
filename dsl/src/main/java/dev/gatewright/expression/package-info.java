/**
 * GitHub's expression language: {@code ${{ … }}}.
 *
 * <p>An {@link dev.gatewright.expression.Expression} is a syntax tree as GitHub's own parser sees it: {@link
 * dev.gatewright.expression.Expression#parse(String) parse} reads one, {@code toString()} prints it, and what is printed is
 * read again. {@link dev.gatewright.expression.Parsed} keeps the places of its parts, {@link
 * dev.gatewright.expression.Vocabulary} says which names are allowed where it stands, and an {@link
 * dev.gatewright.expression.ExpressionError} says what is wrong and where. A {@link dev.gatewright.expression.Template} is a
 * string with expressions in it, an {@link dev.gatewright.expression.Embedding} one of them with its offset, an {@link
 * dev.gatewright.expression.IfCondition} what GitHub makes of an {@code if}.
 *
 * <p>An {@link dev.gatewright.expression.Expr} is a tree with a Java type, so that a comparison of a number with a list
 * doesn't compile; a {@link dev.gatewright.expression.Condition} is what {@code if} takes. What has no name yet (an output,
 * before anybody knows which step provides it) is a {@link dev.gatewright.expression.Expression.Reference}, and linking
 * replaces it.
 *
 * <p>Floors, from below: {@code value} (values and how they turn into each other), this package, {@code evaluate}, {@code
 * workspace} (files for {@code hashFiles}), {@code type} (static types), {@code taint} (whose text gets where). None of them knows YAML or workflows.
 */
@NullMarked
package dev.gatewright.expression;

import org.jspecify.annotations.NullMarked;
