/**
 * What an event tells the workflow that it starts, as typed Java: {@code
 * github().event(PULL_REQUEST).pullRequest().title()} is {@code github.event.pull_request.title}, and a property that the
 * event doesn't have doesn't compile.
 *
 * <p>A {@link dev.gatewright.context.event.Payload} is an object in a payload, {@link
 * dev.gatewright.context.event.Items} is a list of them, {@link dev.gatewright.context.event.Entries} is an object whose
 * keys GitHub doesn't know, {@link dev.gatewright.context.event.Change} is what an edit replaced. An {@link
 * dev.gatewright.context.event.EventPayload} names the payload of one event; {@link dev.gatewright.context.event.Payloads}
 * has them all.
 *
 * <p>Every value is an {@link dev.gatewright.context.event.EventValue} that remembers its event, so that linking refuses it
 * in a workflow which that event never starts. The classes for GitHub's objects, such as {@link
 * dev.gatewright.context.event.PullRequest}, are written by {@code scripts/generate}. GitHub says which properties there
 * are, and not always of which type: one whose type isn't known for sure is an {@code Expr<?>}.
 */
@NullMarked
package dev.gatewright.context.event;

import org.jspecify.annotations.NullMarked;
