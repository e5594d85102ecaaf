/**
 * What expressions may use where they stand, and of which types that is: {@link dev.gatewright.check.scope.Scopes} tells it
 * for a workflow and for an action. What GitHub only knows when the workflow runs is of any type.
 */
@NullMarked
package dev.gatewright.check.scope;

import org.jspecify.annotations.NullMarked;
