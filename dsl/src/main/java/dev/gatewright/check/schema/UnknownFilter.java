package dev.gatewright.check.schema;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.finding.Candidates;
import java.util.List;

/** An event has a filter that GitHub's documentation doesn't know; GitHub ignores it. */
public final class UnknownFilter {

    /** What is checked. */
    public static final Rule RULE = Rule.mistake(
            "unknown-filter",
            "A filter that the event doesn't have",
            "GitHub's documentation, Events that trigger workflows; reader test on-workflow_dispatch-unknown-keys-ignored");

    private UnknownFilter() {}

    static void report(Expected in, Pair pair, List<String> known, Report report) {
        report.add(
                RULE,
                pair.key().origin(),
                "`" + pair.name() + "` is no filter of " + in.name() + ".",
                Candidates.help(pair.name(), known, "It has none: leave it out."));
    }
}
