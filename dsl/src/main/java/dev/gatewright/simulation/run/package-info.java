/**
 * The engine: {@link dev.gatewright.simulation.run.Simulator} lets events start runs, runs their jobs, and jobs their steps,
 * on a virtual clock. Everything below it changes while it runs, and nothing of that leaves the package; what comes out are
 * the values of {@code simulation.result}.
 *
 * <p>A run holds the jobs of its workflow, and a job that calls a workflow those of that one. A job is decided when all that
 * it needs has ended; its legs then wait for their turn (max-parallel, concurrency, environments) and run.
 */
@NullMarked
package dev.gatewright.simulation.run;

import org.jspecify.annotations.NullMarked;
