package dev.gatewright.expression.evaluate;

import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.value.Value;
import java.util.List;

/** The files that {@code hashFiles} sees. */
@FunctionalInterface
public interface Workspace {

    /** No files at all: {@code hashFiles} is an error. */
    Workspace NONE = (patterns, followSymbolicLinks) -> {
        throw ExpressionError.evaluation(
                "hashFiles reads files, and no workspace was given",
                "Give one (`--workspace DIR` on the command line).");
    };

    /** Files that nobody can see yet: every hash is unknown. */
    Workspace UNKNOWN =
            (patterns, followSymbolicLinks) -> Value.unknown("hashFiles('" + String.join("', '", patterns) + "')");

    /**
     * The hash of the files that match.
     *
     * @param patterns glob patterns, relative to the workspace; one may hold several lines
     * @param followSymbolicLinks whether links to directories are followed
     * @return the SHA-256 in hexadecimal as a string, empty when no file matches
     * @throws ExpressionError when a pattern is invalid or a file can't be read
     */
    Value hash(List<String> patterns, boolean followSymbolicLinks);
}
