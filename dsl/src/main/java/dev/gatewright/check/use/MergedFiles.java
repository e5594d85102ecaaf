package dev.gatewright.check.use;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import dev.gatewright.check.view.WorkflowFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Artifacts are merged into one folder, and each leg of a matrix, or another job, has put a file of the same name into its own:
 * the last one that arrives replaces the others. Only a path that names one file is judged.
 */
public final class MergedFiles implements JobCheck {

    private static final Rule RULE = Rule.hint(
            "merged-files",
            "Files of one name that are merged into one folder",
            "actions/download-artifact, action.yml, merge-multiple; actions/upload-artifact, README.md, uploading the same file");

    private static final String ACTION = "actions/download-artifact";
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{.*?}}");

    /** What names one artifact, or takes those of another run. */
    private static final List<String> OTHERS = List.of("artifact-ids", "name", "run-id", "repository");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        for (StepEntry step : job.allSteps()) {
            pattern(step).ifPresent(pattern -> {
                List<UploadedFile> merged = UploadedFile.before(step, job, workflow).stream()
                        .filter(upload -> pattern.matcher(
                                        EXPRESSION.matcher(upload.artifact()).replaceAll("x"))
                                .matches())
                        .toList();
                check(merged, step, report);
            });
        }
    }

    /** The names that a step merges, when it merges artifacts of several names. */
    private static Optional<Pattern> pattern(StepEntry step) {
        return step.inputsOf(ACTION)
                .filter(inputs ->
                        inputs.get("merge-multiple").filter(Spot::isTrue).isPresent())
                .filter(inputs -> OTHERS.stream().noneMatch(inputs::has))
                .map(inputs -> inputs.get("pattern").flatMap(Spot::text).orElse("*"))
                .filter(pattern -> !pattern.contains("${{"))
                .map(MergedFiles::matching);
    }

    private static Pattern matching(String pattern) {
        return Pattern.compile(
                Stream.of(pattern.split("\\*+", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }

    private static void check(List<UploadedFile> merged, StepEntry step, Report report) {
        Map<String, UploadedFile> first = new HashMap<>();
        for (UploadedFile upload : merged) {
            UploadedFile other = first.putIfAbsent(upload.file(), upload);
            if (upload.isOfLegs()) {
                report(
                        step,
                        upload,
                        "Every leg of job `" + upload.job().id() + "` uploads",
                        "Give each leg's file",
                        report);
            } else if (other != null && !other.artifact().equals(upload.artifact())) {
                report(step, upload, who(other, upload), "Give each", report);
            }
        }
    }

    private static String who(UploadedFile one, UploadedFile other) {
        String id = one.job().id();
        return other.job().id().equals(id)
                ? "Job `" + id + "` uploads twice"
                : "Jobs `" + id + "` and `" + other.job().id() + "` each upload";
    }

    private static void report(StepEntry step, UploadedFile upload, String who, String what, Report report) {
        report.add(
                RULE,
                step.body().origin(),
                who + " a file `" + upload.file() + "`, and merged into one folder the last one replaces the others.",
                what + " a name of its own, or say "
                        + report.spelled(".mergeMultiple(false)", "merge-multiple: false")
                        + ", so that each artifact gets a folder.");
    }
}
