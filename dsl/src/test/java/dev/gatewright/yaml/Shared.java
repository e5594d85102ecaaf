package dev.gatewright.yaml;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The reference data beside the repository, which is no part of it. */
final class Shared {

    private Shared() {}

    /** A folder of it; a test that needs it is skipped, and says so, where it isn't there. */
    static Path folder(String name) {
        Path folder = path(name);
        assumeTrue(Files.isDirectory(folder), () -> "skipped: " + folder + " isn't there; set GATEWRIGHT_SHARED");
        return folder;
    }

    static Path path(String name) {
        return Path.of(Objects.requireNonNullElse(System.getenv("GATEWRIGHT_SHARED"), "../../shared"))
                .resolve(name);
    }

    static List<Path> yamlFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }
}
