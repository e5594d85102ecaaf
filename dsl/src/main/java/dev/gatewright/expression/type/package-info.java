/**
 * Static types of expressions, and what they say is wrong.
 *
 * <p>{@link dev.gatewright.expression.type.TypeChecker} takes an expression and a {@link
 * dev.gatewright.expression.type.Scope}: the contexts with their {@link dev.gatewright.expression.type.Type types}, and the
 * functions that are allowed. It gives the expression's type, and {@link dev.gatewright.expression.type.Problem problems} as
 * data, each with its place and candidates for a name that isn't known. What GitHub refuses, what fails when it runs, and
 * what runs but can't be meant are told apart.
 *
 * <p>A type says what a value may be where it is there at all: what is missing is null for GitHub, whatever its type. Types
 * are known as far as declarations go; the rest is {@code any}, and never a problem.
 */
@NullMarked
package dev.gatewright.expression.type;

import org.jspecify.annotations.NullMarked;
