/** What scripts do, as far as their text says it. */
@NullMarked
package dev.gatewright.check.script;

import org.jspecify.annotations.NullMarked;
