/**
 * Names of jobs and steps, as people write them: {@link dev.gatewright.simulation.selector.Selectors} finds the {@link
 * dev.gatewright.simulation.selector.Target} that {@code [FILE:]JOB[.STEP]} means, or says what there is instead.
 */
@NullMarked
package dev.gatewright.simulation.selector;

import org.jspecify.annotations.NullMarked;
