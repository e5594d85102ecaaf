// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Condition;
import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code status}.
 */
public final class Verification extends Payload {
    Verification(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code payload}}
     */
    public Expr<String> payload() {
        return leaf("payload");
    }

    /**
     * {@return the property {@code reason}}
     */
    public Expr<String> reason() {
        return leaf("reason");
    }

    /**
     * {@return the property {@code signature}}
     */
    public Expr<String> signature() {
        return leaf("signature");
    }

    /**
     * {@return the property {@code verified}}
     */
    public Condition verified() {
        return flag("verified");
    }

    /**
     * {@return the property {@code verified_at}}
     */
    public Expr<String> verifiedAt() {
        return leaf("verified_at");
    }
}
