package dev.gatewright.project;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A file or a folder that can't be read at all.
 *
 * @param path which
 * @param reason why, as the end of a sentence
 */
public record Unreadable(Path path, String reason) {

    static Unreadable of(Path path, IOException failure) {
        return new Unreadable(path, reason(failure));
    }

    private static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        return failure instanceof FileSystemLoopException
                ? "its links lead back to a folder that it is in"
                : String.valueOf(failure.getMessage());
    }

    @Override
    public String toString() {
        return "Can't read `" + path.toString().replace('\\', '/') + "`: " + reason + ".";
    }
}
