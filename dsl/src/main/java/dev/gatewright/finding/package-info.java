/**
 * Findings: what is wrong with a pipeline, as data. How they look to people and machines is decided last.
 *
 * <p>A {@link dev.gatewright.finding.Finding} is one fact with its way out; a {@link dev.gatewright.finding.Report} is all of
 * them, sorted by place. A {@link dev.gatewright.finding.Rendering} makes text of a report, in one {@link
 * dev.gatewright.finding.Format}, and asks {@link dev.gatewright.finding.Sources} for the lines that findings are about.
 *
 * <p>This package knows where things stand, and nothing of YAML, expressions or workflows.
 */
@NullMarked
package dev.gatewright.finding;

import org.jspecify.annotations.NullMarked;
