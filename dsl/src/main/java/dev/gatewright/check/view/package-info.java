/**
 * Workflows and actions as checks see them: linked trees, whether built in Java or read, in which every {@link
 * dev.gatewright.check.view.Spot} knows the nearest place that is known, and aliases are followed.
 */
@NullMarked
package dev.gatewright.check.view;

import org.jspecify.annotations.NullMarked;
