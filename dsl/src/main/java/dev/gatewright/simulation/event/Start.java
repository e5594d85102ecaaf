package dev.gatewright.simulation.event;

import dev.gatewright.expression.value.Truth;

/**
 * Whether a workflow starts, and why.
 *
 * @param started whether it does, as far as that is known
 * @param reason why, in words
 * @param rule the rule that decided
 * @param refused whether GitHub refuses the event itself, with an error for who caused it
 */
public record Start(Truth started, String reason, StartRule rule, boolean refused) {

    static Start yes(String reason) {
        return new Start(Truth.TRUE, reason, StartRule.STARTS, false);
    }

    static Start no(StartRule rule, String reason) {
        return new Start(Truth.FALSE, reason, rule, false);
    }

    static Start unknown(StartRule rule, String reason) {
        return new Start(Truth.UNKNOWN, reason, rule, false);
    }

    static Start refusal(StartRule rule, String reason) {
        return new Start(Truth.FALSE, reason, rule, true);
    }

    /**
     * A workflow that GitHub doesn't read.
     *
     * @param reason what is wrong with it
     * @return that it doesn't start
     */
    public static Start unreadable(String reason) {
        return no(StartRule.READABLE, reason);
    }
}
