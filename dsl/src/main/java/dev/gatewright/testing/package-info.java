/**
 * Tests of what a pipeline does, without running it and without any setup: {@code import static
 * dev.gatewright.testing.Testing.*;} in a plain JUnit test.
 *
 * <p>{@link dev.gatewright.testing.Testing#simulate simulate(pipeline)} gives the {@link
 * dev.gatewright.testing.Simulating}, {@code on(push("main"))} a {@link dev.gatewright.testing.Rehearsal} in which all goes
 * well until it is told otherwise, {@code run()} the {@link dev.gatewright.testing.Rehearsed}, and {@code assertThat(run)} its
 * assertions, whose failures print every job and step with the reason of its state. Jobs, steps, environments, inputs and
 * outputs are the constants that the pipeline is written with, or names as the command line takes them.
 */
@NullMarked
package dev.gatewright.testing;

import org.jspecify.annotations.NullMarked;
