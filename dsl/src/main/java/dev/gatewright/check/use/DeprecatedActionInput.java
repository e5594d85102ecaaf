package dev.gatewright.check.use;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.Spot.Pair;
import java.util.Optional;

/** A step passes an input that its action wants no more. */
final class DeprecatedActionInput implements UseCheck {

    private static final Rule RULE = Rule.hint(
            "deprecated-action-input",
            "An input that the action wants no more",
            "GitHub's documentation, Metadata syntax, inputs.<input_id>.deprecationMessage");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Use use, Report report) {
        Optional<ActionInputs> inputs = use.inputs().filter(ActionInputs::deprecates);
        if (inputs.isPresent() && use.isListed()) {
            use.passed().forEach(pair -> check(use, pair, inputs.get(), report));
        }
    }

    private static void check(Use use, Pair pair, ActionInputs inputs, Report report) {
        inputs.deprecated(pair.name())
                .ifPresent(input -> report.add(
                        RULE,
                        pair.key().origin(),
                        "Input `" + pair.name() + "` of `" + use.text() + "` is deprecated.",
                        input.advice().isBlank()
                                ? "Its `action.yml` says what to pass instead."
                                : "The action says: " + input.advice().strip()));
    }
}
