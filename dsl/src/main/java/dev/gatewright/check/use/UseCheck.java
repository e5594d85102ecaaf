package dev.gatewright.check.use;

import dev.gatewright.check.rule.Check;
import dev.gatewright.check.rule.Report;

/** A check of a step that uses an action. */
interface UseCheck extends Check {

    /**
     * Reports what is wrong with a use.
     *
     * @param use what the step uses, and what it passes
     * @param report where to report it
     */
    void check(Use use, Report report);
}
