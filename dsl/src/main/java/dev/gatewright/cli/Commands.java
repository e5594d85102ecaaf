package dev.gatewright.cli;

import dev.gatewright.finding.Palette;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** All commands, and how picocli is told about them. */
final class Commands {

    /** A command's name, and how it is made. */
    private record Entry(String name, Function<Session, Callable<Integer>> maker) {}

    private static final String DEFAULT = "emit";
    private static final Set<String> OF_THE_ROOT = Set.of("-h", "--help", "-V", "--version");

    private Commands() {}

    /** A command is one line here. */
    private static List<Entry> all() {
        return List.of(
                new Entry("emit", EmitCommand::new),
                new Entry("list", ListCommand::new),
                new Entry("init", InitCommand::new),
                new Entry("check", CheckCommand::new),
                new Entry("format", FormatCommand::new),
                new Entry("eval", EvalCommand::new),
                new Entry("simulate", SimulateCommand::new),
                new Entry("prove", ProveCommand::new));
    }

    /** Only the command that is asked for is looked at, since each costs time: all of them where it isn't one. */
    private static List<Entry> meant(String name) {
        List<Entry> named =
                all().stream().filter(entry -> entry.name().equals(name)).toList();
        return named.isEmpty() ? all() : named;
    }

    /** Runs the command that the arguments ask for. */
    static int run(String[] arguments, Session session) {
        Failures failures = new Failures(session, Arrays.asList(arguments).contains(Common.VERBOSE));
        // Nearly every run has no arguments, and picocli takes longer to start than the run itself.
        return arguments.length == 0
                ? failures.guard(new EmitCommand(session))
                : execute(withDefault(arguments), session, failures);
    }

    private static int execute(String[] arguments, Session session, Failures failures) {
        return commandLine(meant(arguments[0]), session, failures).execute(arguments);
    }

    private static String[] withDefault(String[] arguments) {
        boolean isOption = arguments[0].startsWith("-") && !OF_THE_ROOT.contains(arguments[0]);
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        if (isOption) {
            all.add(0, DEFAULT);
        }
        return all.toArray(String[]::new);
    }

    private static CommandLine commandLine(List<Entry> commands, Session session, Failures failures) {
        CommandLine line = new CommandLine(new Root());
        commands.forEach(command -> line.addSubcommand(command.maker().apply(session)));
        Help.Ansi ansi = session.out().palette() == Palette.ANSI ? Help.Ansi.ON : Help.Ansi.OFF;
        return line.setCommandName(session.commandName())
                .setOut(new PrintWriter(session.out().stream(), true))
                .setErr(new PrintWriter(session.err().stream(), true))
                .setColorScheme(Help.defaultColorScheme(ansi))
                .setParameterExceptionHandler(new WrongArguments(session, failures)::explain)
                .setExecutionExceptionHandler((failure, command, parsed) -> failures.failed(failure));
    }
}
