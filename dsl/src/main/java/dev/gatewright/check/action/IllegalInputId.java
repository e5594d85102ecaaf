package dev.gatewright.check.action;

import dev.gatewright.check.rule.ActionCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.ActionFile;
import dev.gatewright.check.view.Id;
import dev.gatewright.check.view.Spot.Pair;
import java.util.List;

/** An input or output of an action has a name that GitHub doesn't take. */
public final class IllegalInputId implements ActionCheck {

    private static final Rule RULE = Rule.mistake(
            "illegal-input-id",
            "An input whose name GitHub doesn't take",
            "GitHub's documentation, Metadata syntax, inputs.<input_id>");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(ActionFile action, Report report) {
        for (String key : List.of("inputs", "outputs")) {
            for (Pair pair : action.root().pairs(key)) {
                if (!pair.name().isEmpty() && !Id.isLegal(pair.name())) {
                    report.add(
                            RULE,
                            pair.key().origin(),
                            "`" + pair.name() + "` is no legal name in `" + key + "` of an action.",
                            Id.help(pair.name()));
                }
            }
        }
    }
}
