/** What is wrong with the machines that jobs ask for, and with what their steps ask of them. */
@NullMarked
package dev.gatewright.check.runner;

import org.jspecify.annotations.NullMarked;
