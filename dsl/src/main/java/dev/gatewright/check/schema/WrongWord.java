package dev.gatewright.check.schema;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.Corrections;
import dev.gatewright.finding.Candidates;
import dev.gatewright.yaml.Scalar;

/** A word isn't one of those that GitHub knows there. */
public final class WrongWord {

    /** What is checked. */
    public static final Rule RULE = Rule.refused(
            "unknown-word",
            "A word that GitHub doesn't know there",
            "GitHub's workflow schema, allowed-values; reader test errors-invalid-permissions");

    /** The same, where GitHub doesn't look at the word. */
    public static final Rule IGNORED =
            Rule.mistake("ignored-word", "A word that GitHub doesn't know and doesn't read", RULE.source());

    private WrongWord() {}

    static void report(Expected in, Scalar found, Report report) {
        String word = found.isNull() ? "" : found.text();
        report.add(
                in.lenient() ? IGNORED : RULE,
                in.spot().origin(),
                word.isEmpty() ? in.name() + " is empty." : "`" + word + "` is no word for " + in.inText() + ".",
                way(in, word),
                Corrections.closest(in.spot(), in.alternatives().words(), !in.lenient()));
    }

    private static String way(Expected in, String word) {
        return Candidates.help(word, in.alternatives().words(), "Leave it out.");
    }
}
