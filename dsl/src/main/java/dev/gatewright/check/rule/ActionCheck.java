package dev.gatewright.check.rule;

import dev.gatewright.check.view.ActionFile;

/** A check of one action's {@code action.yml}. */
public interface ActionCheck extends Check {

    /**
     * Reports what is wrong with an action.
     *
     * @param action the action
     * @param report where to report it
     */
    void check(ActionFile action, Report report);
}
