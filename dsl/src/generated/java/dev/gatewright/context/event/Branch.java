// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Condition;
import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code status}.
 */
public final class Branch extends Payload {
    Branch(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code commit}}
     */
    public CommitReference commit() {
        return new CommitReference(below("commit"));
    }

    /**
     * {@return the property {@code name}}
     */
    public Expr<String> name() {
        return leaf("name");
    }

    /**
     * {@return the property {@code protected}}
     */
    public Condition isProtected() {
        return flag("protected");
    }
}
