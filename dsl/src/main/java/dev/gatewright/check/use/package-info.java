/** What steps pass to the actions that they use: actions of the repository, and popular ones whose inputs are known. */
@NullMarked
package dev.gatewright.check.use;

import org.jspecify.annotations.NullMarked;
