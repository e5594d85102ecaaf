package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in an event's payload whose keys are chosen outside of GitHub, such as the {@code client_payload} of {@code
 * repository_dispatch}, or one that GitHub doesn't document.
 */
public final class Entries extends Payload {

    Entries(EventValue value) {
        super(value);
    }

    /**
     * The value of a key.
     *
     * @param key the key
     * @param <T> the Java type of the value, which nobody checks
     * @return the value, null where there is no such key
     */
    public <T> Expr<T> get(String key) {
        return leaf(key);
    }

    /**
     * The object of a key.
     *
     * @param key the key
     * @return the object
     */
    public Entries object(String key) {
        return new Entries(below(key));
    }
}
