/** What is wrong with values that GitHub takes as they are, and passes on otherwise than they are meant. */
@NullMarked
package dev.gatewright.check.value;

import org.jspecify.annotations.NullMarked;
