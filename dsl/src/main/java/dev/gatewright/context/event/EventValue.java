package dev.gatewright.context.event;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Filter;
import dev.gatewright.expression.Expression.Index;
import dev.gatewright.expression.Expression.Name;
import dev.gatewright.expression.Expression.Num;
import dev.gatewright.expression.Expression.Property;
import dev.gatewright.expression.Expression.Reference;

/**
 * A value in an event's payload. It has a name from the start; what linking adds is whether the event can start the
 * workflow where the value stands.
 *
 * @param event the event's name, such as {@code pull_request}
 * @param path the value's name, such as {@code github.event.pull_request.title}
 */
public record EventValue(String event, Expression path) implements Expression.Referent {

    static EventValue payload(String event) {
        return new EventValue(event, new Property(new Name("github"), "event"));
    }

    EventValue member(String name) {
        return new EventValue(event, Expression.property(path, name));
    }

    EventValue item(int position) {
        return new EventValue(event, new Index(path, new Num(position)));
    }

    EventValue each() {
        return new EventValue(event, new Filter(path));
    }

    Expression expression() {
        return new Reference(this);
    }

    @Override
    public String describe() {
        return path + " of event " + event;
    }
}
