/**
 * The values of GitHub's expression language, and how they turn into each other.
 *
 * <p>A {@link dev.gatewright.expression.value.Value} is null, a boolean, a number, a string, an array, an object, or {@link
 * dev.gatewright.expression.value.Value.Unknown}: something that a simulation can't know, which travels through an
 * expression until it no longer matters. {@link dev.gatewright.expression.value.Numbers} reads and writes numbers as the
 * server does, {@link dev.gatewright.expression.value.Ordinal} compares strings without regard to case, {@link
 * dev.gatewright.expression.value.Comparing} is the loose comparison of {@code ==} and {@code <}, and {@link
 * dev.gatewright.expression.value.FormatString} is what {@code format} takes first.
 *
 * <p>This package knows no syntax: it lies below {@code expression}, on {@code json}.
 */
@NullMarked
package dev.gatewright.expression.value;

import org.jspecify.annotations.NullMarked;
