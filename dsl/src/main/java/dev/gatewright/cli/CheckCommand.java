package dev.gatewright.cli;

import dev.gatewright.check.Checks;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.finding.Finding;
import dev.gatewright.finding.Format;
import dev.gatewright.finding.Report;
import dev.gatewright.finding.Severity;
import dev.gatewright.finding.Tool;
import dev.gatewright.project.Project;
import dev.gatewright.project.Unreadable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE|DIR",
            description = "Files, and folders whose workflows and actions are meant; - for standard input; else"
                    + " .github/workflows and .github/actions.")
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
    private StandardInput input = new StandardInput();

    @Mixin
    private Common common = new Common();

    private final Session session;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        List<Checked> parts = checked();
        for (Repaired file : all(parts, Checked::changed)) {
            file.write();
            session.err().line(file.toString());
        }
        Report report = Report.of(all(parts, Checked::findings));
        Map<String, String> texts = new HashMap<>();
        parts.forEach(part -> texts.putAll(part.texts()));
        session.out()
                .print(format.rendering(
                                new ProjectSources(session.folder(), texts),
                                session.out().palette(),
                                tool())
                        .render(report));
        List<Unreadable> unreadable = all(parts, Checked::unreadable);
        unreadable.forEach(each -> session.err().line("gatewright: " + each));
        if (!unreadable.isEmpty()) {
            return ExitCode.COULD_NOT_RUN;
        }
        return report.findings().stream().anyMatch(CheckCommand::counts) ? ExitCode.FOUND : ExitCode.FINE;
    }

    private List<Checked> checked() throws Refused, IOException {
        if (!input.isMeant(arguments)) {
            return Project.each(session.folder(), arguments, fix ? Checked::repaired : Checked::of);
        }
        input.refuse(fix, "--fix");
        return List.of(Checked.of(input.read(session)));
    }

    private static Tool tool() {
        return new Tool(
                Version.of("gatewright"),
                Checks.rules().stream().collect(Collectors.toMap(Rule::code, Rule::summary)),
                Checks.rules().stream().collect(Collectors.toMap(Rule::code, Rule::source)));
    }

    private static <T> List<T> all(List<Checked> parts, Function<Checked, List<T>> what) {
        return parts.stream().flatMap(part -> what.apply(part).stream()).toList();
    }

    private static boolean counts(Finding finding) {
        return finding.severity() != Severity.INFO;
    }
}
