/** What is wrong with what starts a workflow: triggers, their filters, times and inputs. */
@NullMarked
package dev.gatewright.check.trigger;

import org.jspecify.annotations.NullMarked;
