package dev.gatewright.cli;

import dev.gatewright.emit.Change;
import dev.gatewright.emit.Repository;
import dev.gatewright.emit.Transaction;
import dev.gatewright.finding.Candidates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code init}: a team's first pipeline, which passes as it is. */
@Command(
        name = "init",
        versionProvider = Version.class,
        description = "Begin a pipeline in this repository: a folder pipeline/ with a workflow and its test.",
        optionListHeading = "%nOptions:%n",
        sortOptions = false)
@SuppressWarnings("unused") // picocli sets the fields
final class InitCommand implements Callable<Integer> {

    @Option(
            names = "--from",
            paramLabel = "OWNER/NAME@REF",
            converter = SourceRepository.Converter.class,
            description = "Let CI build Gatewright's jar from its source in this repository on GitHub, where no Maven"
                    + " repository has it.")
    private @Nullable SourceRepository from;

    @Mixin
    private Common common = new Common();

    private final Session session;

    InitCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        Path root = Repository.root(session.folder());
        FirstPipeline pipeline = new FirstPipeline(root, Optional.ofNullable(from));
        demandRoom(pipeline.there());
        List<Change> files = pipeline.files();
        new Transaction(root).carryOut(files);
        files.forEach(file -> session.out().line("created " + file.path()));
        session.out().print(next(root, pipeline.workflow()));
        return ExitCode.FINE;
    }

    private static void demandRoom(List<String> there) throws Refused {
        if (!there.isEmpty()) {
            throw new Refused(Candidates.list(there) + (there.size() == 1 ? " is" : " are")
                    + " there already, and `init` overwrites nothing. Remove what is there, or go on with it:"
                    + " `jbang pipeline/Main.java`. Nothing was written.");
        }
    }

    private String next(Path root, String workflow) {
        String cd = root.equals(session.folder()) ? "" : "  cd " + root + "\n";
        String git = Files.exists(root.resolve(".git"))
                ? ""
                : "  git init                           (the root of a repository is where .git is)\n";
        return "\nNext:\n"
                + cd
                + git
                + "  jbang pipeline/Main.java           writes " + workflow + "\n"
                + "  mvn -B -f pipeline verify          runs the pipeline's tests\n"
                + "\nThen open pipeline/pom.xml in your IDE, and write your own jobs in pipeline/src/Ci.java.\n"
                + (from == null ? published() : "");
    }

    private static String published() {
        return "CI takes dev.gatewright:gatewright:" + Version.of("gatewright")
                + " from a Maven repository. Where none has it, `init --from OWNER/NAME@REF` lets CI build it.\n";
    }
}
