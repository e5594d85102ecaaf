/** What is wrong with expressions: how they are written, what they name, and what they can be. */
@NullMarked
package dev.gatewright.check.expression;

import org.jspecify.annotations.NullMarked;
