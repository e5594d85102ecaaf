/**
 * What is supposed to happen: a {@link dev.gatewright.simulation.scenario.Scenario} says which event occurs, in which
 * {@link dev.gatewright.simulation.scenario.Repository}, how steps and jobs end, what they put out, who approves what, and
 * what happens later on a virtual clock. Values only; nothing here decides anything.
 */
@NullMarked
package dev.gatewright.simulation.scenario;

import org.jspecify.annotations.NullMarked;
