/**
 * What a check is: a {@link dev.gatewright.check.rule.Rule} with its code, its weight and its source, and the {@link
 * dev.gatewright.check.rule.Report} that collects what checks find.
 */
@NullMarked
package dev.gatewright.check.rule;

import org.jspecify.annotations.NullMarked;
