/**
 * Which workflows an event starts, and what such a run knows of the event.
 *
 * <p>{@link dev.gatewright.simulation.event.Starts} asks one rule after the other ({@link
 * dev.gatewright.simulation.event.StartRule} names each with its source); {@link
 * dev.gatewright.simulation.event.GithubContext} makes the {@code github} context of the run.
 */
@NullMarked
package dev.gatewright.simulation.event;

import org.jspecify.annotations.NullMarked;
