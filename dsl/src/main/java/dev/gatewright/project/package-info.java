/**
 * Workflows and actions as a folder has them: which files there are, what they hold, and what of it the reader asks not to
 * be told.
 */
@NullMarked
package dev.gatewright.project;

import org.jspecify.annotations.NullMarked;
