package dev.gatewright.check.schema;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.check.rule.Purpose;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.Corrections;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.finding.Candidates;
import dev.gatewright.finding.Fix;
import dev.gatewright.workflow.metadata.ActionOutput;
import java.util.List;

/**
 * A key that GitHub doesn't know there.
 *
 * <p>In what was read it is refused. What was built in Java has such a key only by {@code raw}, the user's own word for
 * what GitHub has since, or for another server: it passes, with a hint where it looks like a slip of the pen.
 */
public final class UnknownKey {

    /** What is checked. */
    public static final Rule RULE = Rule.refused(
            "unknown-key",
            "A key that GitHub doesn't know there",
            "GitHub's workflow schema; reader tests errors-matrix-bad-key, errors-job-runs-on-and-uses");
    /** The same, of a key that was given by {@code raw}. */
    public static final Rule RAW = Rule.hint("raw-key", "A raw key that looks like a known one", RULE.source());

    private UnknownKey() {}

    static void report(Expected in, Pair pair, List<Keys> kinds, Report report) {
        List<String> known = kinds.stream()
                .flatMap(kind -> kind.all().stream())
                .map(Key::name)
                .distinct()
                .toList();
        if (isOfAnotherKind(in, pair.name())) {
            mixed(pair, kinds.get(0), report);
        } else if (report.purpose() == Purpose.EMITTING) {
            raw(in, pair, known, report);
        } else if (in.lenient() || isRootOfAction(kinds) || isValueOfProgram(pair, kinds)) {
            IgnoredKey.report(in, pair, known, report);
        } else {
            report.add(
                    RULE,
                    pair.key().origin(),
                    fact(in, pair),
                    pair.name().equals("<<")
                            ? "GitHub doesn't merge: write the entries out, or alias the whole mapping."
                            : Misplaced.of(in, pair, kinds).orElseGet(() -> help(pair.name(), known, kinds)),
                    fixes(pair, unused(in, known), kinds));
        }
    }

    private static boolean isRootOfAction(List<Keys> kinds) {
        return kinds.get(0).name().endsWith(" action");
    }

    /** GitHub takes it in each kind of action, and only composite ones have a use for it. */
    private static boolean isValueOfProgram(Pair pair, List<Keys> kinds) {
        return kinds.get(0) == ActionOutput.KEYS && pair.name().equals(ActionOutput.VALUE.name());
    }

    private static boolean isOfAnotherKind(Expected in, String key) {
        return in.alternatives().fields().stream()
                .anyMatch(kind -> kind.get(key).isPresent());
    }

    private static void mixed(Pair pair, Keys kind, Report report) {
        report.add(
                RULE,
                pair.key().origin(),
                "`" + pair.name() + "` can't stand in a " + kind.name() + ".",
                "Leave it out, or leave the keys out that make it a " + kind.name() + ".");
    }

    private static void raw(Expected in, Pair pair, List<String> known, Report report) {
        Candidates.closest(pair.name(), known)
                .ifPresent(
                        meant -> report.add(RAW, pair.key().origin(), fact(in, pair), "Did you mean `" + meant + "`?"));
    }

    /** A key that is there already would stand twice. */
    private static List<String> unused(Expected in, List<String> known) {
        Spot written = Meant.written(in.spot());
        return known.stream().filter(key -> !written.has(key)).toList();
    }

    private static String help(String name, List<String> known, List<Keys> kinds) {
        if (name.equals("true") && known.contains("on")) {
            return "Write `on`: a tool that writes YAML 1.1 makes `true` of it.";
        }
        return Elsewhere.of(name, kinds)
                .or(() -> Candidates.closest(name, known).map(close -> "Did you mean `" + close + "`?"))
                .or(() -> Elsewhere.ofOwn(kinds))
                .orElseGet(() -> Candidates.help(name, known, "Leave it out."));
    }

    private static List<Fix> fixes(Pair pair, List<String> unused, List<Keys> kinds) {
        return Meant.meant(pair.name(), unused, kinds)
                .map(meant -> Corrections.rename(pair.key(), meant))
                .orElse(List.of());
    }

    private static String fact(Expected in, Pair pair) {
        return in.name() + " knows no key `" + pair.name() + "`.";
    }
}
