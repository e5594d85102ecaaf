package dev.gatewright.check;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The sets of tests that others wrote, where they are there. */
final class Shared {

    private Shared() {}

    static Path path(String path) {
        Path shared = Path.of(System.getenv().getOrDefault("GATEWRIGHT_SHARED", "../../shared"), path);
        assumeTrue(Files.exists(shared), "Skipped: " + shared + " isn't there.");
        return shared;
    }

    static List<Path> files(String folder, String regex) {
        try (Stream<Path> files = Files.walk(path(folder))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(regex))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A list of cases and the reasons why they differ: name, tab, reason. */
    static Map<String, String> differences(String resource) {
        try (InputStream stream = Shared.class.getResourceAsStream(resource)) {
            Map<String, String> reasons = new LinkedHashMap<>();
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .forEach(cells -> reasons.put(cells[0], cells[1]));
            return reasons;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
