package dev.gatewright.block;

import dev.gatewright.expression.Template;
import java.util.Optional;

/**
 * What stands at a key: a value that is known, or an expression that GitHub evaluates when the workflow runs.
 *
 * @param <T> the Java type of the value
 */
public sealed interface Value<T> {

    /**
     * A value that is known.
     *
     * @param value the value
     * @param <T> its Java type
     */
    record Literal<T>(T value) implements Value<T> {}

    /**
     * An expression, or text with expressions in it.
     *
     * @param template the text
     * @param <T> the Java type of what it evaluates to
     */
    record Computed<T>(Template template) implements Value<T> {}

    /**
     * The value, where it is known.
     *
     * @return the value, empty when it is computed
     */
    default Optional<T> known() {
        return this instanceof Literal<T> literal ? Optional.of(literal.value()) : Optional.empty();
    }
}
