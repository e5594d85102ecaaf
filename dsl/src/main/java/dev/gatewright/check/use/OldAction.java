package dev.gatewright.check.use;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;

/** A step uses a version of an action that was made for a Node.js that runners have no more. */
final class OldAction implements UseCheck {

    private static final Rule RULE = Rule.hint(
            "old-action",
            "A version of an action for an old Node.js",
            "GitHub's changelog, 2024-09-25: all actions will run on Node20 instead of Node16 by default");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Use use, Report report) {
        if (use.inputs().filter(inputs -> inputs.using().equals("old")).isPresent()) {
            report.add(
                    RULE,
                    use.at().origin(),
                    "`" + use.text()
                            + "` was made for a Node.js that runners have no more: it runs on a later one, or fails.",
                    "Take a newer major version.");
        }
    }
}
