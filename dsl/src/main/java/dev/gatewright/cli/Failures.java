package dev.gatewright.cli;

import dev.gatewright.emit.Repository;
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
import java.util.List;
import java.util.concurrent.Callable;

/** What is said, and which exit code is given, when a command doesn't come to its end. Runs without arguments load no picocli for it. */
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

    /** Where it was thrown, for who wants to see everything. */
    void stack(Exception failure) {
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

    /** Says that the command could not run. */
    void error(String message) {
        session.err().line(session.err().palette().severity(Severity.ERROR, "error:") + " " + message);
    }
}
