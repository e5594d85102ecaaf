/**
 * What a pipeline does, asked without running it.
 *
 * <p>{@link dev.gatewright.simulation.Simulation} takes linked workflows, {@link
 * dev.gatewright.simulation.scenario.Scenario} says what happens, and {@link dev.gatewright.simulation.result.Simulated}
 * holds what becomes of it: which workflows start and why, and every job's and step's state with its reason. Expressions are
 * evaluated for real; what can't be known stays unknown, and is reported where a decision hung on it. Everything is
 * deterministic: no threads, no clock but a virtual one, no network.
 *
 * <p>Below it lie, from the ground up: {@code scenario} and {@code result} (values), {@code context} and {@code event} (what
 * is known of the event, which workflows start), {@code step} (the steps of one job), {@code plan} (the workflows, read
 * once), {@code selector} (names of jobs and steps) and {@code run} (the engine).
 */
@NullMarked
package dev.gatewright.simulation;

import org.jspecify.annotations.NullMarked;
