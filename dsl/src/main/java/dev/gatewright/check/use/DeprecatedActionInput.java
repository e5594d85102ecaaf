package dev.gatewright.check.use;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import java.util.List;

/** A step passes an input that its action wants no more. */
public final class DeprecatedActionInput implements InputsCheck {

    private static final Rule RULE = Rule.hint(
            "deprecated-action-input",
            "An input that the action wants no more",
            "GitHub's documentation, Metadata syntax, inputs.<input_id>.deprecationMessage");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Spot uses, List<Pair> passed, ActionInputs inputs, Report report) {
        for (Pair pair : passed) {
            inputs.deprecated(pair.name())
                    .ifPresent(input -> report.add(
                            RULE,
                            pair.key().origin(),
                            "Input `" + pair.name() + "` of `" + uses.text().orElse("") + "` is deprecated.",
                            input.advice().isBlank()
                                    ? "Its `action.yml` says what to pass instead."
                                    : "The action says: " + input.advice().strip()));
        }
    }
}
