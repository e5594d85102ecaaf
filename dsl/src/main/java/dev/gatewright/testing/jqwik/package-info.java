/**
 * Properties of pipelines, for tests that run with jqwik, which is no dependency of Gatewright: whoever uses this package has
 * it. {@link dev.gatewright.testing.jqwik.Scenarios#of Scenarios.of(pipeline)} makes whatever can happen to a pipeline, and
 * shrinks it to the shortest scenario that still fails.
 */
@NullMarked
package dev.gatewright.testing.jqwik;

import org.jspecify.annotations.NullMarked;
