// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * What the event {@code schedule} tells: {@code github.event}.
 */
public final class SchedulePayload extends Payload {
    SchedulePayload(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code repository}}
     */
    public Repository repository() {
        return new Repository(below("repository"));
    }

    /**
     * {@return the property {@code schedule}}
     */
    public Expr<String> schedule() {
        return leaf("schedule");
    }

    /**
     * {@return the property {@code workflow}}
     */
    public Expr<String> workflow() {
        return leaf("workflow");
    }
}
