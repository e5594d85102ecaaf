// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Condition;

/**
 * An object in the payloads of {@code release}.
 */
public final class MakeLatest extends Payload {
    MakeLatest(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code to}}
     */
    public Condition to() {
        return flag("to");
    }
}
