package dev.gatewright.cli;

import dev.gatewright.emit.UnifiedDiff;
import dev.gatewright.project.Project;
import dev.gatewright.project.SourceFile;
import dev.gatewright.yaml.Yaml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code format}: indentation, spacing and quotes in order; nothing of what a file says, or of how, is lost. */
@Command(
        name = "format",
        versionProvider = Version.class,
        description = {
            "Put indentation, spacing and quotes of workflows and actions in order.",
            "Comments, the order of keys, the form of values and line breaks stay."
        },
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n",
        sortOptions = false)
@SuppressWarnings("unused") // picocli sets the fields
final class FormatCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "Files, and folders whose workflows and actions are meant; - for standard input.")
    private List<String> arguments = new ArrayList<>();

    @Option(names = "--write", description = "Write the files instead of printing them.")
    private boolean write;

    @Option(
            names = "--check",
            description = "Write nothing; show what would change, and exit with 1 if anything would.")
    private boolean check;

    @Mixin
    private StandardInput input = new StandardInput();

    @Mixin
    private Common common = new Common();

    private final Session session;

    FormatCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        if (write && check) {
            throw new Refused("`--write` and `--check` exclude each other. Give one of them.");
        }
        Project project = project();
        project.unreadable().forEach(unreadable -> session.err().line("gatewright: " + unreadable));
        int exit = project.unreadable().isEmpty() ? ExitCode.FINE : ExitCode.COULD_NOT_RUN;
        for (SourceFile file : project.files()) {
            exit = Math.max(exit, file.reading().isReadable() ? format(file) : unreadable(file));
        }
        return exit;
    }

    private Project project() throws Refused, IOException {
        if (!input.isMeant(arguments)) {
            return Project.read(session.folder(), arguments);
        }
        input.refuse(write, "--write");
        return input.read(session);
    }

    private int unreadable(SourceFile file) {
        file.reading().problems().stream()
                .filter(problem -> problem.code().isFatal())
                .forEach(problem -> session.err().line(problem.origin() + ": error: " + problem.message()));
        return ExitCode.FOUND;
    }

    private int format(SourceFile file) throws IOException {
        String before = file.content();
        String after = file.inItsForm(Yaml.print(file.reading().documents()));
        if (check) {
            return compare(file.name(), before, after);
        }
        if (!write) {
            session.out().print(after);
        } else if (!before.equals(after)) {
            Rewriting.replace(file.path(), after);
            session.out().line("formatted " + file.name());
        }
        return ExitCode.FINE;
    }

    private int compare(String name, String before, String after) {
        if (before.equals(after)) {
            return ExitCode.FINE;
        }
        UnifiedDiff.of(name, before, after).lines().forEach(session.out()::line);
        return ExitCode.FOUND;
    }
}
