package dev.gatewright.cli;

import dev.gatewright.emit.Repository;
import dev.gatewright.finding.Candidates;
import dev.gatewright.finding.Report;
import dev.gatewright.finding.Severity;
import dev.gatewright.finding.SourceFolder;
import dev.gatewright.finding.TextRendering;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said, and which exit code is given, when a command doesn't come to its end. */
final class Failures {

    private final Session session;
    private final boolean verbose;

    Failures(Session session, boolean verbose) {
        this.session = session;
        this.verbose = verbose || session.isVerbose();
    }

    /** Runs a command that picocli doesn't guard. */
    int guard(Callable<Integer> command) {
        try {
            return command.call();
        } catch (Exception failure) {
            return failed(failure);
        }
    }

    /** A command threw. */
    int failed(Exception failure) {
        if (failure instanceof BrokenConstants broken) {
            return explain(broken);
        }
        if (failure instanceof Refused) {
            error(String.valueOf(failure.getMessage()));
        } else if (failure instanceof IOException io) {
            error(said(io));
        } else if (failure instanceof UncheckedIOException io) {
            error(said(io.getCause()));
        } else {
            error("This should not have happened: " + failure + ". Please report it, with what `--verbose` prints, to"
                    + " the repository that Gatewright comes from.");
        }
        stack(failure);
        return ExitCode.COULD_NOT_RUN;
    }

    private int explain(BrokenConstants broken) {
        Path root = Repository.root(session.folder());
        TextRendering rendering =
                new TextRendering(SourceFolder.of(root, root), session.err().palette());
        session.err().print(rendering.render(Report.of(List.of(broken.finding()))));
        stack(broken);
        return ExitCode.FOUND;
    }

    private void stack(Exception failure) {
        if (verbose) {
            StringWriter text = new StringWriter();
            failure.printStackTrace(new PrintWriter(text, true));
            session.err().print(text.toString());
        }
    }

    private static String said(IOException failure) {
        if (!(failure instanceof FileSystemException fileFailure) || fileFailure.getFile() == null) {
            return "A file could not be read or written: " + failure.getMessage() + ". Nothing was changed.";
        }
        String file = "`" + fileFailure.getFile() + "`";
        if (failure instanceof AccessDeniedException) {
            String reason = fileFailure.getReason() == null ? "you have no permission" : fileFailure.getReason();
            return file + " can't be read or written: " + reason + ". Nothing was changed.";
        }
        if (failure instanceof NoSuchFileException) {
            return file + " isn't there. Nothing was changed.";
        }
        return file + " can't be read or written: "
                + (fileFailure.getReason() == null ? failure.getClass().getSimpleName() : fileFailure.getReason())
                + ". Nothing was changed.";
    }

    /** picocli can't make sense of the arguments. */
    int wrongArguments(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        error(
                wrong instanceof UnmatchedArgumentException unmatched
                        ? unmatched(
                                command,
                                option(command, arguments)
                                        .orElse(unmatched.getUnmatched().get(0)))
                        : sentence(String.valueOf(wrong.getMessage())));
        session.err().line("See `" + command.getCommandSpec().qualifiedName() + " --help`.");
        stack(wrong);
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

    private void error(String message) {
        session.err().line(session.err().palette().severity(Severity.ERROR, "error:") + " " + message);
    }
}
