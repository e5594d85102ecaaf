/** What is wrong with the files that workflows and actions are written to. */
@NullMarked
package dev.gatewright.check.file;

import org.jspecify.annotations.NullMarked;
