package dev.gatewright.check.use;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import java.util.List;

/** A step doesn't pass an input that its action demands. GitHub leaves it to the action to fail. */
public final class MissingActionInput implements InputsCheck {

    private static final Rule RULE = Rule.hint(
            "missing-action-input",
            "An input that the action demands",
            "GitHub's documentation, Metadata syntax, inputs.<input_id>.required");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Spot uses, List<Pair> passed, ActionInputs inputs, Report report) {
        if (passed.stream().anyMatch(pair -> pair.key().isComputed())) {
            return;
        }
        for (String input : inputs.demanded()) {
            if (passed.stream().noneMatch(pair -> pair.name().equalsIgnoreCase(input))) {
                report.add(
                        RULE,
                        uses.origin(),
                        "`" + uses.text().orElse("") + "` demands input `" + input
                                + "`, and this step doesn't pass it.",
                        "Pass it at " + report.spelled(".with(…)", "with") + ".");
            }
        }
    }
}
