package dev.gatewright.link;

import dev.gatewright.block.Key;
import dev.gatewright.context.event.EventValue;
import dev.gatewright.expression.Expression;
import dev.gatewright.finding.Candidates;
import dev.gatewright.workflow.Pipeline;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.event.Triggers;
import org.jspecify.annotations.Nullable;

/** Refuses what an event tells in a workflow that the event never starts. */
final class PayloadNaming {

    private final Workflow workflow;
    private final Pipeline pipeline;
    private final Report report;
    private @Nullable StartingEvents found;

    PayloadNaming(Workflow workflow, Pipeline pipeline, Report report) {
        this.workflow = workflow;
        this.pipeline = pipeline;
        this.report = report;
    }

    Expression resolve(EventValue value, Place place) {
        if (!events().has(value.event())) {
            report.error("event-payload", place.origin(), message(value), help(value, events()));
        }
        return value.path();
    }

    private String message(EventValue value) {
        return "`" + value.path() + "` is what the event `" + value.event() + "` tells, which never starts workflow `"
                + workflow.fileName() + "`.";
    }

    /** Few workflows mention a payload, and only they need to know who starts them. */
    private StartingEvents events() {
        if (found == null) {
            found = StartingEvents.of(workflow, pipeline);
        }
        return found;
    }

    private static String help(EventValue value, StartingEvents events) {
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
