/**
 * When a workflow runs: what stands at {@code on}.
 *
 * <p>Each event that GitHub knows is a class of its own, with the filters and {@linkplain
 * dev.gatewright.workflow.event.ActivityType activities} that GitHub takes there and no others, so that a filter on the
 * wrong event doesn't compile: {@code push().branches("main")}, {@code pullRequest().types(OPENED)}. {@link
 * dev.gatewright.workflow.event.Events} makes them, {@link dev.gatewright.workflow.event.Triggers} is all of them together
 * in any of the three forms that {@code on} may have, and {@link dev.gatewright.workflow.event.Unlisted} is an event that
 * is newer than this version.
 *
 * <p>An {@link dev.gatewright.workflow.event.Event} is a {@link dev.gatewright.block.Block} whose tree is nothing, {@code
 * pull_request:}, until a filter makes it a mapping. {@link dev.gatewright.workflow.event.Schedule} is a list of {@link
 * dev.gatewright.workflow.event.Cron}; both are {@link dev.gatewright.workflow.event.Trigger}. {@link
 * dev.gatewright.workflow.event.WorkflowCall} and {@link dev.gatewright.workflow.event.WorkflowDispatch} keep the constants
 * that they were given as notes, so that linking knows what stands for what.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows".
 */
@NullMarked
package dev.gatewright.workflow.event;

import org.jspecify.annotations.NullMarked;
