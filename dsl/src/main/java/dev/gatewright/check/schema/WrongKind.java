package dev.gatewright.check.schema;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.Corrections;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.Trail;
import dev.gatewright.yaml.Scalar;
import java.util.List;

/** A node is of another kind than may stand there. */
public final class WrongKind {

    /** What is checked. */
    public static final Rule RULE = Rule.refused(
            "wrong-kind",
            "A value of the wrong kind",
            "GitHub's workflow schema; reader tests errors-unexpected-mapping, errors-unexpected-sequence");

    /** The file, its inputs, an input. */
    private static final int IN_INPUT = 3;

    private WrongKind() {}

    static void report(Expected in, String found, Report report) {
        if (isOfActionInput(in)) {
            report.add(
                    IgnoredKey.RULE,
                    in.spot().origin(),
                    in.name() + " can't be " + found + ", and GitHub ignores it.",
                    way(in));
            return;
        }
        boolean filters = in.alternatives().isNothing() && in.spot().isMapping();
        report.add(
                filters ? IgnoredKey.RULE : RULE,
                in.spot().origin(),
                in.name() + (filters ? " has no filters, and is " : " can't be ") + found + ".",
                filters ? "Leave them out; where they limit what runs, say it by `if`." : way(in));
    }

    /** What would be right without its quotes. */
    static void quoted(Expected in, Scalar scalar, Report report) {
        report.add(
                isOfActionInput(in) ? IgnoredKey.RULE : RULE,
                in.spot().origin(),
                in.name() + " can't be the text `" + scalar.text() + "`"
                        + (isOfActionInput(in) ? ", and GitHub ignores it." : "."),
                "Write it without quotes: `" + scalar.text() + "`.",
                Corrections.unquote(in.spot()));
    }

    /** Of an action's input the runner reads the default alone. Source: GitHub's action schema, input. */
    private static boolean isOfActionInput(Expected in) {
        List<Trail> path = in.lenient() ? in.trail().path() : List.of();
        return path.size() > IN_INPUT
                && path.get(1).key().equals("inputs")
                && !path.get(IN_INPUT).key().equals("default");
    }

    private static String way(Expected in) {
        boolean isGlued =
                in.spot().pairs().stream().anyMatch(pair -> pair.name().matches("-\\w.*"));
        return isGlued && !in.alternatives().items().isEmpty()
                ? "Put a blank behind each `-` that begins an item."
                : "Give it " + in.alternatives().describe() + ".";
    }

    static void key(Expected in, Pair pair, Report report) {
        report.add(
                RULE,
                pair.key().origin(),
                "A key of " + in.inText() + " is no text.",
                "Put the key in quotes, above all when it begins with `{` or `[`.");
    }
}
