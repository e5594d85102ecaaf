/**
 * Where a thing stands: the Java line that made it, or the file, line and column it was read from.
 *
 * <p>The lowest floor: it knows nothing of YAML, of expressions or of workflows. Everything above carries an {@link
 * dev.gatewright.source.Origin} along, so that a message can always say where to look.
 */
@NullMarked
package dev.gatewright.source;

import org.jspecify.annotations.NullMarked;
