/**
 * Findings: what is wrong with a pipeline, as data. How they look to people and machines is decided last.
 *
 * <p>This package knows where things stand, and nothing of YAML, expressions or workflows.
 */
@NullMarked
package dev.gatewright.finding;

import org.jspecify.annotations.NullMarked;
