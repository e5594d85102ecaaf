package dev.gatewright.proof.graph;

import dev.gatewright.expression.Expression;
import dev.gatewright.proof.formula.Literal;
import java.util.Optional;

/**
 * A value that something may have.
 *
 * @param value a literal, or an expression that can't be computed
 * @param when whether this is the value
 */
public record Case(Expression value, Literal when) {

    /**
     * The value as text.
     *
     * @return the text, empty when it isn't known
     */
    public Optional<String> text() {
        return Reducer.value(value).map(dev.gatewright.expression.value.Value::text);
    }
}
