package dev.gatewright.check.schema;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.Corrections;
import dev.gatewright.finding.Candidates;
import dev.gatewright.yaml.Scalar;
import java.util.List;
import java.util.Optional;

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

    /** The Node.js of a new action: an old one that is close by its number is nothing to propose. */
    private static final String NEWEST = "node24";

    private WrongWord() {}

    static void report(Expected in, Scalar found, Report report) {
        String word = found.isNull() ? "" : found.text();
        report.add(
                in.lenient() ? IGNORED : RULE,
                in.spot().origin(),
                word.isEmpty() ? in.name() + " is empty." : "`" + word + "` is no word for " + in.inText() + ".",
                way(in, word),
                in.key().equals("using")
                        ? List.of()
                        : Corrections.closest(in.spot(), in.alternatives().words(), !in.lenient()));
    }

    private static String way(Expected in, String word) {
        List<String> words = in.alternatives().words();
        List<String> parts = List.of(word.split("[,\\s]+"));
        if (parts.size() > 1
                && words.containsAll(parts)
                && !in.alternatives().items().isEmpty()) {
            return "Write a list: `[" + String.join(", ", parts) + "]`.";
        }
        return ofKey(in.key(), word, words).orElseGet(() -> Candidates.help(word, words, "Leave it out."));
    }

    /** What says more than the nearest word, or all of them. */
    private static Optional<String> ofKey(String key, String word, List<String> words) {
        if (key.equals("using") && words.contains(NEWEST)) {
            return Optional.of("Write `" + NEWEST + "`.");
        }
        if (key.equals("on") && word.isEmpty()) {
            return Optional.of("Say what starts the workflow: `on: push`, for example.");
        }
        return key.equals("permissions") && (word.isEmpty() || word.equals("none"))
                ? Optional.of("Write `{}` for none at all, or grant some: `contents: read`.")
                : Optional.empty();
    }
}
