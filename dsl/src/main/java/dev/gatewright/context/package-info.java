/**
 * What GitHub tells a workflow when it runs, as typed Java: a property that doesn't exist doesn't compile.
 *
 * <p>Source: GitHub's documentation, "Contexts reference".
 */
@NullMarked
package dev.gatewright.context;

import org.jspecify.annotations.NullMarked;
