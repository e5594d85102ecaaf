package dev.gatewright.reference;

import dev.gatewright.expression.Expr;
import dev.gatewright.expression.Expression;

/**
 * A constant that stands for a value which a workflow has when it runs.
 *
 * @param <T> the Java type of the value
 */
public interface Handle<T> extends Expr<T>, Expression.Referent {

    /**
     * What the value is called in YAML.
     *
     * @return its name
     */
    String name();

    @Override
    default Expression expression() {
        return new Expression.Reference(this);
    }
}
