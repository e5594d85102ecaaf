/**
 * GitHub's filter patterns: what {@code branches}, {@code tags} and {@code paths} of a trigger match.
 *
 * <p>A {@link dev.gatewright.filter.FilterPattern} is one pattern, a {@link dev.gatewright.filter.PatternList} several of
 * them as a trigger lists them, where later ones win. A {@link dev.gatewright.filter.PatternProblem} says what is wrong
 * with one. The one matcher for whoever judges or simulates a trigger; it knows nothing of YAML and of workflows.
 */
@NullMarked
package dev.gatewright.filter;

import org.jspecify.annotations.NullMarked;
