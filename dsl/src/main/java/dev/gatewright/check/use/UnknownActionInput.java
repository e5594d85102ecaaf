package dev.gatewright.check.use;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.Corrections;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.finding.Candidates;
import java.util.List;

/** A step passes an input that its action doesn't declare: GitHub warns in the run's log, and the action never reads it. */
public final class UnknownActionInput implements InputsCheck {

    private static final Rule RULE = Rule.hint(
            "unknown-action-input",
            "An input that the action doesn't have",
            "GitHub's documentation, Metadata syntax, inputs; Workflow syntax, jobs.<job_id>.steps[*].with");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Spot uses, List<Pair> passed, ActionInputs inputs, Report report) {
        for (Pair pair : passed) {
            if (!pair.key().isComputed() && !inputs.takes(pair.name())) {
                report.add(
                        RULE,
                        pair.key().origin(),
                        "`" + uses.text().orElse("") + "` has no input `" + pair.name() + "`: it never reads this.",
                        Candidates.help(pair.name(), inputs.names(), "It takes none: leave it out."),
                        Corrections.closest(pair.key(), inputs.names(), false));
            }
        }
    }
}
