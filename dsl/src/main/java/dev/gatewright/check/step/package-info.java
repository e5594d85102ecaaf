/** What is wrong with steps, those of jobs and those of composite actions. */
@NullMarked
package dev.gatewright.check.step;

import org.jspecify.annotations.NullMarked;
