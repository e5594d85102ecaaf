package dev.gatewright.check.schema;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.Spot.Pair;

/** A key stands twice in a mapping; case doesn't count. */
public final class DuplicateKey {

    /** What is checked. */
    public static final Rule RULE = Rule.refused(
            "duplicate-key",
            "A key that stands twice",
            "GitHub's reader tests, errors-value-already-defined, errors-job-id-unique");

    private DuplicateKey() {}

    static void report(Expected in, Pair pair, String before, Report report) {
        boolean same = before.equals(pair.name());
        report.add(
                RULE,
                pair.key().origin(),
                same
                        ? "`" + pair.name() + "` stands twice in " + in.inText() + "."
                        : "`" + pair.name() + "` and `" + before + "` are one key to GitHub, which ignores case.",
                "Keep one of them, or give one another name.");
    }
}
