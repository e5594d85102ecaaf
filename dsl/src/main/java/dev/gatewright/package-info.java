/**
 * Gatewright: CI/CD pipelines as typed Java.
 *
 * <p>{@link dev.gatewright.Gatewright} is the language in one static import, and the entry point of every pipeline.
 */
@NullMarked
package dev.gatewright;

import org.jspecify.annotations.NullMarked;
