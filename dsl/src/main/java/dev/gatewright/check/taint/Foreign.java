package dev.gatewright.check.taint;

import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether the commits that are checked out may be an outsider's. A pull request's own commits are under its head alone: what
 * GitHub checks out by itself is a merge, whose message GitHub writes.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", pull_request, GITHUB_SHA and GITHUB_REF.
 */
final class Foreign {

    private static final Pattern HEAD = Pattern.compile("head[._]|headRef|refs/pull/[^\\n]*/head");
    private static final Pattern COMMAND = Pattern.compile(
            "gh\\s+pr\\s+checkout\\b|git\\s+(?:checkout|switch|reset|fetch)\\b[^\\n]*(?:HEAD_REF|HEAD_SHA|head[._])");

    private Foreign() {}

    /** Whether they may be where a step stands. */
    static boolean isCheckedOut(Standing at) {
        return Stream.concat(at.before().stream(), at.step().stream()).anyMatch(Foreign::checksOut);
    }

    private static boolean checksOut(StepEntry step) {
        boolean checkout = text(step.get("uses")).toLowerCase(Locale.ROOT).startsWith("actions/checkout@");
        return checkout
                        && HEAD.matcher(text(step.get("with").flatMap(with -> with.get("ref"))))
                                .find()
                || COMMAND.matcher(text(step.get("run"))).find();
    }

    private static String text(Optional<Spot> spot) {
        return spot.flatMap(Spot::text).orElse("");
    }
}
