package dev.gatewright.check.use;

import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.matrix.MatrixExpansion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The one file that a step uploads as an artifact; what a pattern or a folder holds isn't known.
 *
 * @param job the job
 * @param artifact the artifact's name, with the expressions in it
 * @param file the file's name, without folders: the artifact has none
 */
record UploadedFile(JobEntry job, String artifact, String file) {

    private static final String ACTION = "actions/upload-artifact";
    private static final Pattern FILE = Pattern.compile("(?:[\\w.-]+/)*(?:[\\w-]+)?\\.\\w[\\w.-]*");
    private static final Pattern BRACES = Pattern.compile("^\\s*\\$\\{\\{|}}\\s*$|\\s");

    /** Conditions under which a file is uploaded wherever there is one. */
    private static final Set<String> NO_CONDITIONS =
            Set.of("always()", "!cancelled()", "success()", "success()||failure()");

    /** The files that are surely there when a step begins: in the jobs that its job waits for, and in the steps before it. */
    static List<UploadedFile> before(StepEntry step, JobEntry job, WorkflowFile workflow) {
        Stream<StepEntry> own = job.allSteps().stream().takeWhile(other -> other != step);
        Stream<UploadedFile> others = workflow.ancestors(job).stream()
                .filter(UploadedFile::isCertain)
                .flatMap(other -> other.allSteps().stream().flatMap(upload -> of(other, upload).stream()));
        return Stream.concat(others, own.flatMap(upload -> of(job, upload).stream()))
                .toList();
    }

    private static Optional<UploadedFile> of(JobEntry job, StepEntry step) {
        Optional<Spot> with = step.inputsOf(ACTION).filter(inputs -> isCertain(step.body()));
        return with.flatMap(inputs -> inputs.get("path"))
                .flatMap(Spot::literal)
                .map(String::strip)
                .filter(path -> FILE.matcher(path).matches())
                .map(path -> new UploadedFile(job, name(with.get()), path.substring(path.lastIndexOf('/') + 1)));
    }

    private static String name(Spot with) {
        return with.get("name").flatMap(Spot::text).orElse("artifact");
    }

    private static boolean isCertain(JobEntry job) {
        return isCertain(job.body());
    }

    private static boolean isCertain(Spot conditional) {
        return conditional
                .get("if")
                .flatMap(Spot::text)
                .map(text -> NO_CONDITIONS.contains(BRACES.matcher(text).replaceAll("")))
                .orElse(true);
    }

    /** Whether each leg of a matrix uploads it, under a name of its own. */
    boolean isOfLegs() {
        Optional<Spot> matrix = job.matrix();
        return artifact.contains("matrix.")
                && matrix.isPresent()
                && MatrixExpansion.of(matrix.get().node())
                        .map(expansion -> expansion.count() > 1)
                        .orElse(true);
    }
}
