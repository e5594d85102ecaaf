/**
 * The language in parts: what {@code dev.gatewright.Gatewright} gives in one static import. Every method is one line that
 * calls the class it is about.
 */
@NullMarked
package dev.gatewright.language;

import org.jspecify.annotations.NullMarked;
