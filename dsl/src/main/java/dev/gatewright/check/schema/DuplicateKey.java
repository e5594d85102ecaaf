package dev.gatewright.check.schema;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.source.Origin;

/** A key stands twice in a mapping; case doesn't count. */
public final class DuplicateKey {

    /** What is checked. */
    public static final Rule RULE = Rule.refused(
            "duplicate-key",
            "A key that stands twice",
            "GitHub's reader tests, errors-value-already-defined, errors-job-id-unique");

    private DuplicateKey() {}

    static void report(Expected in, Pair pair, Pair before, Report report) {
        boolean same = before.name().equals(pair.name());
        Origin first = before.key().origin();
        String where = first.isKnown() && !first.isJava() ? ", first in line " + first.line() : "";
        report.add(
                RULE,
                pair.key().origin(),
                same
                        ? "`" + pair.name() + "` stands twice in " + in.inText() + where + "."
                        : "`" + pair.name() + "` and `" + before.name()
                                + "` are one key to GitHub, which ignores case.",
                in.inText().equals("`on`")
                        ? "Say the event once, with all its filters."
                        : "Keep one of them, or give one another name.");
    }
}
