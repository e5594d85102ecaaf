/**
 * What GitHub would refuse, and what can't do what is meant.
 *
 * <p>{@link dev.gatewright.check.Checks} judges linked models, whether they were built in Java or read: trees that hold only
 * names. A walk over the schema ({@code check.schema}) judges them by the declarations of the keys alone; checks of one rule
 * each judge the rest: triggers, jobs, steps, calls, expressions, actions and files. All that is wrong is said at once,
 * sorted by place. What each rule is and who says so is its {@link dev.gatewright.check.rule.Rule}.
 */
@NullMarked
package dev.gatewright.check;

import org.jspecify.annotations.NullMarked;
