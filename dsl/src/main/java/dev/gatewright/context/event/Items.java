package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;
import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Raw;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A list of objects in an event's payload.
 *
 * @param <E> the class of its items
 */
public final class Items<E extends Payload> implements Expr<List<Map<String, ?>>> {

    private final EventValue value;
    private final Function<EventValue, E> view;

    Items(EventValue value, Function<EventValue, E> view) {
        this.value = value;
        this.view = view;
    }

    /**
     * One of the items.
     *
     * @param position its place in the list, from 0; where there is none, its properties are null
     * @return the item
     */
    public E item(int position) {
        return view.apply(value.item(position));
    }

    /**
     * One property of every item: {@code labels().each(Label::name)}.
     *
     * @param property the property of an item
     * @param <V> the Java type of the property
     * @return {@code list.*.property}
     */
    public <V> Expr<List<V>> each(Function<? super E, ? extends Expr<V>> property) {
        return Raw.of(property.apply(view.apply(value.each())).expression());
    }

    @Override
    public Expression expression() {
        return value.expression();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Items<?> that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return template().toString();
    }
}
