/**
 * Text that machines read: values of the JDK printed as JSON.
 *
 * <p>One of the lowest floors: it knows nothing of findings, YAML or workflows.
 */
@NullMarked
package dev.gatewright.json;

import org.jspecify.annotations.NullMarked;
