package dev.gatewright.cli;

import dev.gatewright.link.Linked;
import dev.gatewright.link.Linker;
import dev.gatewright.link.Target;
import dev.gatewright.workflow.Pipeline;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code emit}: writes the files of a pipeline, or compares them with what is there. */
@Command(
        name = "emit",
        versionProvider = Version.class,
        description = "Write the pipeline's files below .github, and remove those that it makes no more.",
        optionListHeading = "%nOptions:%n",
        sortOptions = false)
@SuppressWarnings("unused") // picocli sets the fields
final class EmitCommand implements Callable<Integer> {

    @Option(
            names = "--check",
            description =
                    "Write nothing; show what differs, is missing or is left over, and exit with 1 if anything does.")
    private boolean check;

    @Option(names = "--stdout", description = "Write nothing; print the files.")
    private boolean stdout;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Take DIR for the repository's root: write DIR/.github/…")
    private @Nullable Path out;

    @Option(
            names = "--only",
            paramLabel = "NAME",
            description = "Only this file or workflow; can be given several times. Leftovers stay.")
    private List<String> only = new ArrayList<>();

    @Option(
            names = "--target",
            paramLabel = "SERVER",
            converter = Targets.class,
            description =
                    "github (as always), or ghes: GitHub Enterprise Server, which calls local files by ./ instead of $/.")
    private Target target = Target.GITHUB;

    @Mixin
    private Common common = new Common();

    private final Session session;

    EmitCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        if (stdout && (check || out != null)) {
            throw new Refused(
                    "`--stdout` writes no file, so `--check` and `--out` don't go with it. Leave one of them out.");
        }
        Pipeline pipeline = session.pipeline("emit");
        Linked linked = Linker.link(pipeline, target);
        Set<String> paths = only.isEmpty() ? Set.of() : Selection.of(linked).paths(only);
        EmitRun run = new EmitRun(session, pipeline, linked, paths, !only.isEmpty());
        if (run.reportsErrors()) {
            return ExitCode.FOUND;
        }
        return stdout ? run.print() : check ? run.check(out) : run.write(out);
    }
}
