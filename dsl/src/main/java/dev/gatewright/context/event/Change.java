package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * What an edit replaced.
 *
 * @param <T> the Java type of the property that was edited
 */
public final class Change<T> extends Payload {

    Change(EventValue value) {
        super(value);
    }

    /**
     * The value before the edit.
     *
     * @return {@code from}
     */
    public Expr<T> from() {
        return leaf("from");
    }
}
