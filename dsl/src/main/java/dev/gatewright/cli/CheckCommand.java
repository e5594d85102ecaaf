package dev.gatewright.cli;

import dev.gatewright.finding.Finding;
import dev.gatewright.finding.Format;
import dev.gatewright.finding.Report;
import dev.gatewright.finding.Severity;
import dev.gatewright.project.Project;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: what is wrong with workflows and actions as files have them. */
@Command(
        name = "check",
        versionProvider = Version.class,
        description = "Say what is wrong with workflows and actions, all of it at once.",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n",
        sortOptions = false)
@SuppressWarnings("unused") // picocli sets the fields
final class CheckCommand implements Callable<Integer> {

    /** So often fixes are looked for again, should one undo another. */
    private static final int ROUNDS = 10;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE|DIR",
            description = "Files, and folders whose workflows and actions are meant; else .github/workflows and"
                    + " .github/actions.")
    private List<String> arguments = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Formats.class,
            description = "text (as always), json, sarif, or github: annotations of a job's log.")
    private Format format = Format.TEXT;

    @Option(names = "--fix", description = "Make the safe fixes first, in the files, and say what is left.")
    private boolean fix;

    @Mixin
    private Common common = new Common();

    private final Session session;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        Project project = Project.read(session.folder(), arguments);
        Report report = Report.of(ProjectChecks.of(project));
        if (fix) {
            project = repaired(project, report);
            report = Report.of(ProjectChecks.of(project));
        }
        session.out()
                .print(format.rendering(
                                new ProjectSources(project), session.out().palette(), Version.of("gatewright"))
                        .render(report));
        project.unreadable().forEach(unreadable -> session.err().line("gatewright: " + unreadable));
        if (!project.unreadable().isEmpty()) {
            return ExitCode.COULD_NOT_RUN;
        }
        return report.findings().stream().anyMatch(CheckCommand::counts) ? ExitCode.FOUND : ExitCode.FINE;
    }

    /** A fix may bring to light what another one mends. */
    private Project repaired(Project given, Report found) throws IOException {
        Map<String, Integer> made = new TreeMap<>();
        Project project = given;
        List<Finding> findings = found.findings();
        for (int round = 0; round < ROUNDS && Repair.once(project, findings, made); round++) {
            project = Project.read(session.folder(), arguments);
            findings = ProjectChecks.of(project);
        }
        made.forEach((file, count) ->
                session.err().line("fixed " + file + ": " + count + (count == 1 ? " change" : " changes")));
        return project;
    }

    private static boolean counts(Finding finding) {
        return finding.severity() != Severity.INFO;
    }
}
