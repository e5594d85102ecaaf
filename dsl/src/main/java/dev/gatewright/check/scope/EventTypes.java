package dev.gatewright.check.scope;

import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.expression.Vocabulary;
import dev.gatewright.expression.type.ObjectType;
import dev.gatewright.expression.type.Scope;
import dev.gatewright.expression.type.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The type of {@code github}, with what the events tell that start a workflow. A called workflow has its caller's event.
 *
 * <p>Source: GitHub's documentation, "Contexts reference", {@code github} context; "Webhook events and payloads".
 */
final class EventTypes {

    private static final ObjectType GITHUB =
            Scope.of(Vocabulary.ALL).context("github").flatMap(Type::object).orElseThrow();
    private static final ObjectType ANY_EVENT = GITHUB.with("event", ObjectType.OBJECT);

    /** Many workflows start by the same few events, and merging their payloads takes long. */
    private static final Map<List<String>, ObjectType> KNOWN = new ConcurrentHashMap<>();

    private static final ObjectType OTHERS = others();

    private EventTypes() {}

    static ObjectType anyEvent() {
        return ANY_EVENT;
    }

    static Type github(WorkflowFile workflow) {
        List<String> events = events(workflow);
        if (events.isEmpty()) {
            return ANY_EVENT;
        }
        ObjectType github = KNOWN.computeIfAbsent(events, EventTypes::merged);
        return events.contains("workflow_dispatch")
                        && github.get("event").orElse(Type.ANY) instanceof ObjectType payload
                ? github.with("event", payload.with("inputs", InputTypes.ofEvent(workflow)))
                : github;
    }

    /** The events that start a workflow; none when others call it, so that any may be, or when one isn't known. */
    static List<String> events(WorkflowFile workflow) {
        List<String> events = workflow.triggers().stream().map(Pair::name).toList();
        boolean known = !events.contains("workflow_call")
                && events.stream().allMatch(event -> PayloadTypes.of(event).isPresent());
        return known ? events : List.of();
    }

    private static ObjectType merged(List<String> events) {
        Type all = events.stream()
                .flatMap(event -> PayloadTypes.of(event).stream())
                .reduce(Type::merge)
                .orElse(ObjectType.OBJECT);
        return GITHUB.with("event", all instanceof ObjectType payload ? payload.or(OTHERS) : all);
    }

    /** What only other events tell is judged by a rule of its own: it may be asked for to see which event it was. */
    private static ObjectType others() {
        Map<String, Type> others = new LinkedHashMap<>();
        PayloadTypes.names().forEach(name -> others.put(name, Type.ANY));
        return ObjectType.strict(others);
    }
}
