package dev.gatewright.cli;

import dev.gatewright.finding.Candidates;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said when picocli can't make sense of the arguments. */
final class WrongArguments {

    private final Session session;
    private final Failures failures;

    WrongArguments(Session session, Failures failures) {
        this.session = session;
        this.failures = failures;
    }

    int explain(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        failures.error(
                wrong instanceof UnmatchedArgumentException unmatched
                        ? unmatched(
                                command,
                                option(command, arguments)
                                        .orElse(unmatched.getUnmatched().get(0)))
                        : sentence(String.valueOf(wrong.getMessage())));
        session.err().line("See `" + command.getCommandSpec().qualifiedName() + " --help`.");
        failures.stack(wrong);
        return ExitCode.COULD_NOT_RUN;
    }

    /** An option that there isn't, where the command takes it for an argument and the argument for one too many. */
    private static Optional<String> option(CommandLine command, String[] arguments) {
        return Stream.of(arguments)
                .map(argument -> argument.replaceFirst("=.*", ""))
                .filter(argument -> argument.matches("--[A-Za-z][A-Za-z-]*"))
                .filter(argument -> !command.getCommandSpec().optionsMap().containsKey(argument))
                .findFirst();
    }

    private static String unmatched(CommandLine command, String argument) {
        if (argument.startsWith("-")) {
            return unknown(
                    "option", argument, command.getCommandSpec().optionsMap().keySet());
        }
        return command.getSubcommands().isEmpty()
                ? "`" + command.getCommandName() + "` takes no argument `" + argument + "`."
                : unknown("command", argument, command.getSubcommands().keySet());
    }

    private static String unknown(String kind, String name, Collection<String> known) {
        return "Unknown " + kind + " `" + name + "`. " + Candidates.help(name, known, "There is none.");
    }

    private static String sentence(String message) {
        return message.endsWith(".") || message.endsWith("?") ? message : message + ".";
    }
}
