package dev.gatewright.check.use;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import dev.gatewright.check.view.WorkflowFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An upload names files or a folder that begin with a dot, which the action leaves out since its version 4.4, even where they
 * are named: nothing is uploaded.
 */
public final class HiddenFiles implements JobCheck {

    private static final Rule RULE = Rule.hint(
            "hidden-files",
            "Hidden files that aren't uploaded",
            "actions/upload-artifact, README.md, Uploading Hidden Files; action.yml, include-hidden-files");

    private static final String ACTION = "actions/upload-artifact";
    private static final int FIRST = 4;

    /** A tag, or the comment behind a commit, of a release of version 4 that uploads them. */
    private static final Pattern BEFORE = Pattern.compile("(?:#\\s*(?:tag=)?)?v?4\\.[0-3](?:\\.\\d+)?");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        for (StepEntry step : job.allSteps()) {
            Optional<Spot> with =
                    step.get("uses").filter(HiddenFiles::leavesOut).flatMap(uses -> step.get("with"));
            with.filter(inputs -> !inputs.has("include-hidden-files"))
                    .flatMap(inputs -> inputs.get("path"))
                    .ifPresent(path -> check(path, report));
        }
    }

    private static boolean leavesOut(Spot uses) {
        String text = uses.literal().orElse("");
        String comment = uses.node().decor().beside().orElse("").strip();
        return ActionVersion.of(uses)
                        .filter(used -> used.action().equals(ACTION) && used.major() >= FIRST)
                        .isPresent()
                && Stream.of(text.substring(text.indexOf('@') + 1), comment)
                        .noneMatch(version -> BEFORE.matcher(version).matches());
    }

    private static void check(Spot path, Report report) {
        List<String> hidden = path.text()
                .orElse("")
                .lines()
                .map(String::strip)
                .filter(HiddenFiles::isHidden)
                .toList();
        for (String each : hidden) {
            report.add(
                    RULE,
                    path.origin(),
                    "`" + each + "` is hidden, and hidden files aren't uploaded.",
                    "Say so if they shall be: "
                            + report.spelled(".includeHiddenFiles(true)", "include-hidden-files: true") + ".");
        }
    }

    /** The folder where the search begins is hidden, or all that it looks for. */
    private static boolean isHidden(String path) {
        if (path.startsWith("!") || path.contains("${{")) {
            return false;
        }
        List<String> parts = List.of(path.split("/"));
        long root = parts.stream().takeWhile(part -> !isPattern(part)).count();
        return parts.stream()
                .skip(Math.max(0, root - 1))
                .anyMatch(part -> part.startsWith(".") && !part.matches("\\.{1,2}"));
    }

    private static boolean isPattern(String part) {
        return part.chars().anyMatch(c -> "*?[".indexOf(c) >= 0);
    }
}
