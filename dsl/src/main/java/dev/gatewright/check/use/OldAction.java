package dev.gatewright.check.use;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import java.util.List;

/** A step uses a version of an action that was made for a Node.js that runners have no more. */
public final class OldAction implements InputsCheck {

    private static final Rule RULE = Rule.hint(
            "old-action",
            "A version of an action for an old Node.js",
            "GitHub's changelog, 2024-09-25: all actions will run on Node20 instead of Node16 by default");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Spot uses, List<Pair> passed, ActionInputs inputs, Report report) {
        String text = uses.text().orElse("");
        if (inputs.using().equals("old")) {
            report.add(
                    RULE,
                    uses.origin(),
                    "`" + text
                            + "` was made for a Node.js that runners have no more: it runs on a later one, or fails.",
                    "Take a newer major version.");
        }
    }
}
