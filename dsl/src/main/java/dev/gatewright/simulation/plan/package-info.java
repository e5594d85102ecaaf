/**
 * The workflows of a simulation, read once: {@link dev.gatewright.simulation.plan.Library} holds them by file, each a {@link
 * dev.gatewright.simulation.plan.WorkflowSpec} with its {@link dev.gatewright.simulation.plan.JobSpec}s.
 */
@NullMarked
package dev.gatewright.simulation.plan;

import org.jspecify.annotations.NullMarked;
