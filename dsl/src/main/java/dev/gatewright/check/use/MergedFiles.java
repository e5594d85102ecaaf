package dev.gatewright.check.use;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.matrix.MatrixExpansion;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Artifacts are merged into one folder, and each leg of a matrix has put a file of the same name into its own: the last one
 * that arrives replaces the others. Only a path that names one file is judged.
 */
public final class MergedFiles implements WorkflowCheck {

    private static final Rule RULE = Rule.hint(
            "merged-files",
            "Files of one name that are merged into one folder",
            "actions/download-artifact, action.yml, merge-multiple; actions/upload-artifact, README.md, uploading the same file");

    private static final String DOWNLOAD = "actions/download-artifact";
    private static final String UPLOAD = "actions/upload-artifact";
    private static final Pattern FILE = Pattern.compile("(?:[\\w.-]+/)*(?:[\\w-]+)?\\.\\w[\\w.-]*");
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{.*?}}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, Report report) {
        for (JobEntry job : workflow.jobs()) {
            for (StepEntry step : job.allSteps()) {
                pattern(step).ifPresent(pattern -> check(step, pattern, workflow, report));
            }
        }
    }

    private static void check(StepEntry step, Pattern pattern, WorkflowFile workflow, Report report) {
        for (JobEntry job : workflow.jobs()) {
            if (hasLegs(job)) {
                job.allSteps().stream()
                        .filter(upload -> isTaken(upload, pattern))
                        .flatMap(upload -> file(upload).stream())
                        .findFirst()
                        .ifPresent(file -> report.add(
                                RULE,
                                step.body().origin(),
                                "Every leg of job `" + job.id() + "` uploads a file `" + file
                                        + "`, and merged into one folder the last one replaces the others.",
                                "Give each leg's file a name of its own, or say "
                                        + report.spelled(".mergeMultiple(false)", "merge-multiple: false")
                                        + ", so that each artifact gets a folder."));
            }
        }
    }

    /** The names that a step merges, when it merges artifacts of several names. */
    private static Optional<Pattern> pattern(StepEntry step) {
        Optional<Spot> with = step.get("with")
                .filter(inputs ->
                        inputs.get("merge-multiple").filter(Spot::isTrue).isPresent());
        return is(DOWNLOAD, step)
                ? with.map(inputs -> inputs.get("pattern").flatMap(Spot::text).orElse("*"))
                        .filter(pattern -> !pattern.contains("${{"))
                        .map(MergedFiles::matching)
                : Optional.empty();
    }

    private static Pattern matching(String pattern) {
        return Pattern.compile(
                Stream.of(pattern.split("\\*+", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }

    /** Whether an upload under a name of each leg's own is among those that are merged. */
    private static boolean isTaken(StepEntry upload, Pattern pattern) {
        String name = upload.get("with")
                .flatMap(inputs -> inputs.get("name"))
                .flatMap(Spot::text)
                .orElse("");
        return is(UPLOAD, upload)
                && name.contains("matrix.")
                && pattern.matcher(EXPRESSION.matcher(name).replaceAll("x")).matches();
    }

    /** The one file that a step uploads, the same in each leg. */
    private static Optional<String> file(StepEntry upload) {
        return upload.get("with")
                .flatMap(inputs -> inputs.get("path"))
                .flatMap(Spot::literal)
                .map(String::strip)
                .filter(path -> FILE.matcher(path).matches())
                .map(path -> path.substring(path.lastIndexOf('/') + 1));
    }

    private static boolean is(String action, StepEntry step) {
        return step.get("uses")
                .flatMap(Spot::text)
                .filter(uses -> uses.startsWith(action + "@"))
                .isPresent();
    }

    private static boolean hasLegs(JobEntry job) {
        Optional<Spot> matrix = job.get("strategy").flatMap(strategy -> strategy.get("matrix"));
        return matrix.isPresent()
                && MatrixExpansion.of(matrix.get().node())
                        .map(expansion -> expansion.count() > 1)
                        .orElse(true);
    }
}
