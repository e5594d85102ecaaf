package dev.gatewright.context.generate;

import dev.gatewright.context.event.EventPayload;
import dev.gatewright.context.event.EventValue;
import dev.gatewright.context.event.Items;
import dev.gatewright.context.event.Payload;
import dev.gatewright.context.event.Payloads;
import dev.gatewright.expression.Conformance;
import dev.gatewright.expression.Expr;
import dev.gatewright.expression.Expression.Reference;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every property of every event's payload can be reached from {@code github().event(…)}, and has the name that GitHub gives it. */
class ReachabilityTest {

    private final Conformance tally = Conformance.of("event payloads");

    @Test
    void everyPropertyOfEveryEventIsReached() throws ReflectiveOperationException {
        EventData data = EventData.read();
        for (String event : EventData.events()) {
            EventPayload<?> key = (EventPayload<?>)
                    Payloads.class.getField(Names.constant(event)).get(null);
            Payload payload = key.payload();
            tally.equal(key.eventName(), event, event);
            tally.equal(name(payload), "github.event", event);
            if (!data.isOpen(event)) {
                walk(payload, data.payloads().get(data.like(event)), event, "github.event");
            }
        }
        tally.report(15_000);
    }

    private void walk(Payload object, Node node, String event, String path) throws ReflectiveOperationException {
        for (Map.Entry<String, Node> member : node.members().entrySet()) {
            String name = path + bracketed(member.getKey());
            Expr<?> found = (Expr<?>)
                    object.getClass().getMethod(Names.method(member.getKey())).invoke(object);
            tally.equal(name(found), name, event);
            tally.equal(value(found).event(), event, name);
            if (found instanceof Items<?> items) {
                walk(items.item(0), member.getValue(), event, name + "[0]");
            } else if (found instanceof Payload below) {
                walk(below, member.getValue(), event, name);
            } else {
                tally.passed(member.getValue().members().isEmpty(), name + " is an object");
            }
        }
    }

    private static String bracketed(String member) {
        return member.matches("[a-z_][a-z0-9_]*") ? "." + member : "['" + member + "']";
    }

    private static String name(Expr<?> expression) {
        return value(expression).path().toString();
    }

    private static EventValue value(Expr<?> expression) {
        return (EventValue) ((Reference) expression.expression()).referent();
    }
}
