/**
 * What becomes of the steps of one job: {@link dev.gatewright.simulation.step.StepsRun} walks over them with a clock of its
 * own, through conditions, background steps, timeouts and cancellation.
 */
@NullMarked
package dev.gatewright.simulation.step;

import org.jspecify.annotations.NullMarked;
