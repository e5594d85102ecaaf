package dev.gatewright.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A text that somebody approved, kept in a file. */
final class Approval {

    private static final String PROPERTY = "gatewright.approve";

    private final Path file;
    private final String text;

    Approval(Path file, String text) {
        this.file = file;
        this.text = text;
    }

    void demand() {
        try {
            if (Boolean.getBoolean(PROPERTY)) {
                write();
            }
            compare();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void write() throws IOException {
        @Nullable Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A checkout may have other line ends. */
    private void compare() throws IOException {
        if (!Files.exists(file)) {
            throw new AssertionError("Nobody approved `" + file + "` yet. " + help() + "\n\n" + text);
        }
        String approved = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
        if (!approved.equals(text)) {
            throw new AssertionError(
                    "It isn't what `" + file + "` holds. " + help() + "\n\nApproved:\n" + approved + "\nNow:\n" + text);
        }
    }

    private static String help() {
        return "To approve what follows, run the test with `-D" + PROPERTY + "=true`.";
    }
}
