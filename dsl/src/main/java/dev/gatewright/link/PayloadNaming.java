package dev.gatewright.link;

import dev.gatewright.block.Key;
import dev.gatewright.context.event.EventValue;
import dev.gatewright.expression.Expression;
import dev.gatewright.finding.Candidates;
import dev.gatewright.workflow.Pipeline;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.event.Triggers;

/** Refuses what an event tells in a workflow that the event never starts. */
final class PayloadNaming {

    private final Workflow workflow;
    private final StartingEvents events;
    private final Report report;

    PayloadNaming(Workflow workflow, Pipeline pipeline, Report report) {
        this.workflow = workflow;
        this.events = StartingEvents.of(workflow, pipeline);
        this.report = report;
    }

    Expression resolve(EventValue value, Place place) {
        if (!events.has(value.event())) {
            report.error("event-payload", place.origin(), message(value), help(value));
        }
        return value.path();
    }

    private String message(EventValue value) {
        return "`" + value.path() + "` is what the event `" + value.event() + "` tells, which never starts workflow `"
                + workflow.fileName() + "`.";
    }

    private String help(EventValue value) {
        String trigger = "Add the trigger to it"
                + (events.callers().isEmpty() ? "" : " or to its callers " + Candidates.list(events.callers()))
                + ": `.on(" + method(value.event()) + "())`";
        return events.known().isEmpty()
                ? trigger + "."
                : trigger + ", or take the payload of an event that starts it: " + Candidates.list(events.known())
                        + ".";
    }

    private static String method(String event) {
        return Triggers.keys().get(event).map(Key::method).orElse(event);
    }
}
