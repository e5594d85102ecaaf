package dev.gatewright.check.use;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.Corrections;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.finding.Candidates;

/** A step passes an input that its action doesn't declare: GitHub warns in the run's log, and the action never reads it. */
final class UnknownActionInput implements UseCheck {

    private static final Rule RULE = Rule.hint(
            "unknown-action-input",
            "An input that the action doesn't have",
            "GitHub's documentation, Metadata syntax, inputs; Workflow syntax, jobs.<job_id>.steps[*].with");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Use use, Report report) {
        if (use.inputs().isPresent() && use.isListed()) {
            check(use, use.inputs().get(), report);
        }
    }

    private static void check(Use use, ActionInputs inputs, Report report) {
        for (Pair pair : use.passed()) {
            if (!pair.key().isComputed() && !inputs.takes(pair.name())) {
                report.add(
                        RULE,
                        pair.key().origin(),
                        "`" + use.text() + "` has no input `" + pair.name() + "`: it never reads this.",
                        Candidates.help(pair.name(), inputs.names(), "It takes none: leave it out."),
                        Corrections.closest(pair.key(), inputs.names(), false));
            }
        }
    }
}
