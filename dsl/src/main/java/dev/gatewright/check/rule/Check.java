package dev.gatewright.check.rule;

/** Whatever finds breaches of one rule. */
public interface Check {

    /**
     * The rule that is checked.
     *
     * @return the rule
     */
    Rule rule();
}
