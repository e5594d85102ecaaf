/**
 * What a simulation found: {@link dev.gatewright.simulation.result.Simulated} holds whether each workflow starts and why,
 * and each {@link dev.gatewright.simulation.result.Run} with its jobs and steps, their conclusions, reasons and times.
 * {@link dev.gatewright.simulation.result.TreeRendering} and {@link dev.gatewright.simulation.result.JsonRendering} write it.
 */
@NullMarked
package dev.gatewright.simulation.result;

import org.jspecify.annotations.NullMarked;
