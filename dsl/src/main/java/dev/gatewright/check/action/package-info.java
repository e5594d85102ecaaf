/** What is wrong with actions of the repository. */
@NullMarked
package dev.gatewright.check.action;

import org.jspecify.annotations.NullMarked;
