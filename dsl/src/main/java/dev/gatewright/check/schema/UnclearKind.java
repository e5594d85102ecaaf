package dev.gatewright.check.schema;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.check.rule.Purpose;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.finding.Candidates;
import java.util.List;

/** A mapping could be of several kinds. */
public final class UnclearKind {

    /** What is checked. */
    public static final Rule RULE = Rule.refused(
            "unclear-kind",
            "A mapping that could be several things",
            "GitHub's template reader, UnableToDetermineOneOf");

    /** What may stand in a group of parallel steps, though the schema takes every step there. */
    private static final List<String> GROUPED = List.of("run step", "uses step");

    private UnclearKind() {}

    static void report(Expected in, List<Keys> open, Report report) {
        List<Keys> kinds = in.key().equals("parallel")
                ? open.stream().filter(kind -> GROUPED.contains(kind.name())).toList()
                : open;
        List<String> names = kinds.stream().map(Keys::name).toList();
        List<String> keys = kinds.stream()
                .flatMap(kind -> kind.all().stream())
                .filter(Key::required)
                .map(Key::name)
                .distinct()
                .toList();
        if (report.purpose() == Purpose.EMITTING && keys.contains("runs-on")) {
            report.add(
                    RULE,
                    in.spot().origin(),
                    in.inText() + " says neither where it runs nor what it calls.",
                    "Say where, and what it does: `.runsOn(…).steps(…)`; or make it a call: `WORKFLOW.call(\"id\")`.");
            return;
        }
        report.add(
                RULE,
                in.spot().origin(),
                "Nothing tells what this entry of " + in.inText() + " is: " + Candidates.list(names) + ".",
                "Add one of " + Candidates.list(keys) + ".");
    }
}
