package dev.gatewright.block;

import dev.gatewright.expression.Expr;
import dev.gatewright.expression.Template;
import dev.gatewright.yaml.Decor;
import dev.gatewright.yaml.Deferred;

/**
 * An expression that stands where a value stands; linking gives its references their names and turns it into text.
 *
 * @param template the expression, or text with expressions in it
 * @param form what the value must come out as
 */
public record Formula(Template template, Form form) implements Deferred.Text {

    /** What an expression must come out as: outputs are strings when a workflow runs, whatever their Java type says. */
    public enum Form {
        /** Text; anything prints. */
        TEXT,
        /** A number. */
        NUMBER,
        /** A boolean. */
        BOOLEAN,
        /** What {@code if} takes: a boolean, written without {@code ${{ }}} where GitHub needs none. */
        CONDITION
    }

    /**
     * A node for an expression.
     *
     * @param value the expression
     * @param form what it must come out as
     * @return the node
     */
    public static Deferred node(Expr<?> value, Form form) {
        return new Deferred(new Formula(value.template(), form), Decor.NONE);
    }

    @Override
    public String provisional() {
        return template.toString();
    }
}
