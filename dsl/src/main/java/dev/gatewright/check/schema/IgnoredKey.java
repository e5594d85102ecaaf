package dev.gatewright.check.schema;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.Corrections;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.finding.Candidates;
import java.util.List;

/** A key that GitHub doesn't know there, and ignores. */
public final class IgnoredKey {

    /** What is checked. */
    public static final Rule RULE = Rule.mistake(
            "ignored-key",
            "A key that GitHub ignores",
            "Reader test on-workflow_dispatch-unknown-keys-ignored; GitHub's action schema, action-root, input, output-definition");

    private IgnoredKey() {}

    static void report(Expected in, Pair pair, List<String> known, Report report) {
        report.add(
                RULE,
                pair.key().origin(),
                "`" + pair.name() + "` is no key of " + in.inText() + ", and GitHub ignores it.",
                Candidates.help(pair.name(), known, "Leave it out."),
                Corrections.closest(pair.key(), known, false));
    }
}
