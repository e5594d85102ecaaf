package dev.gatewright.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Gives files another text. */
final class Rewriting {

    private Rewriting() {}

    /** All of the file or nothing: a move within its folder. What a link names is rewritten, and the link stays. */
    static void replace(Path file, String text) throws IOException {
        Path target = file.toRealPath();
        Path draft = Files.createTempFile(target.getParent(), ".gatewright", ".tmp");
        try {
            Files.write(draft, text.getBytes(StandardCharsets.UTF_8));
            keepPermissions(target, draft);
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void keepPermissions(Path target, Path draft) throws IOException {
        try {
            Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(target));
        } catch (UnsupportedOperationException notPosix) {
            // Elsewhere a file inherits what its folder allows.
        }
    }
}
