/**
 * What expressions see: {@link dev.gatewright.simulation.context.Tree} reads a workflow's tree with its aliases followed,
 * {@link dev.gatewright.simulation.context.Evaluation} gives what stands in it its value, as far as that can be known.
 */
@NullMarked
package dev.gatewright.simulation.context;

import org.jspecify.annotations.NullMarked;
