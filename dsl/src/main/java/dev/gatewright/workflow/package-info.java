/**
 * Workflows as typed Java.
 *
 * <p>A {@link dev.gatewright.workflow.Pipeline} is the one value that a team's {@code Main} emits and its tests ask: its
 * {@link dev.gatewright.workflow.Workflow workflows} and the actions that live beside them. A workflow has triggers
 * ({@code dev.gatewright.workflow.event}), jobs ({@code dev.gatewright.workflow.job}) with steps ({@code
 * dev.gatewright.workflow.step}), and settings that both share ({@code dev.gatewright.workflow.setting}).
 *
 * <p>Nothing here throws: a definition is judged when it is emitted, all of it at once.
 */
@NullMarked
package dev.gatewright.workflow;

import org.jspecify.annotations.NullMarked;
