package dev.gatewright.context.event;

import dev.gatewright.expression.Condition;
import dev.gatewright.expression.Expr;
import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Raw;
import java.util.Map;
import java.util.function.Function;

/**
 * An object in an event's payload, or the payload itself. As an expression it is the whole object, for {@code toJson}.
 */
public abstract class Payload implements Expr<Map<String, ?>> {

    private final EventValue value;

    Payload(EventValue value) {
        this.value = value;
    }

    final EventValue below(String name) {
        return value.member(name);
    }

    final <T> Expr<T> leaf(String name) {
        return Raw.of(below(name).expression());
    }

    final Condition flag(String name) {
        return Raw.condition(below(name).expression());
    }

    final <E extends Payload> Items<E> list(String name, Function<EventValue, E> view) {
        return new Items<>(below(name), view);
    }

    @Override
    public final Expression expression() {
        return value.expression();
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Payload that && getClass() == that.getClass() && value.equals(that.value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    @Override
    public final String toString() {
        return template().toString();
    }
}
