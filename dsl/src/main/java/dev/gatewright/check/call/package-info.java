/** What is wrong with jobs that call workflows: what they call, what they pass, and what they allow. */
@NullMarked
package dev.gatewright.check.call;

import org.jspecify.annotations.NullMarked;
