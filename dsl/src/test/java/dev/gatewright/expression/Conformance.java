package dev.gatewright.expression;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatewright.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The reference data beside the repository, and a tally of what passes. Tests that need it say so when it isn't there. */
public final class Conformance {

    private final String name;
    private final List<String> failures = new ArrayList<>();
    private int cases;

    private Conformance(String name) {
        this.name = name;
    }

    public static Conformance of(String name) {
        return new Conformance(name);
    }

    /** A folder or file of the reference data; where there is none, the test is skipped, aloud. */
    public static Path path(String relative) {
        Path root =
                Path.of(Optional.ofNullable(System.getenv("GATEWRIGHT_SHARED")).orElse("../../shared"));
        Path path = root.resolve("conformance").resolve(relative);
        assumeTrue(
                Files.exists(path),
                "Skipped: no reference data at " + path
                        + ". Set GATEWRIGHT_SHARED to the folder that holds `conformance`.");
        return path;
    }

    public static Json json(String relative) {
        return Json.parse(text(path(relative)));
    }

    public static Json json(Path path) {
        return Json.parse(text(path));
    }

    public static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Path> files(String folder) {
        try (Stream<Path> files = Files.list(path(folder))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String string(Json object, String member) {
        return object.member(member)
                .map(json -> json instanceof Json.Str text ? text.text() : json.compact())
                .orElse("");
    }

    public static Map<String, Json> members(Json object) {
        return object instanceof Json.Obj found ? found.members() : Map.of();
    }

    public void passed(boolean passed, String otherwise) {
        cases++;
        if (!passed) {
            failures.add(otherwise);
        }
    }

    public void equal(Object actual, Object expected, String what) {
        passed(actual.equals(expected), what + ": expected " + expected + ", was " + actual);
    }

    /** Prints the tally, and fails with everything that failed. */
    public void report(int atLeast) {
        System.out.println(name + ": passed " + (cases - failures.size()) + " of " + cases);
        if (!failures.isEmpty() || cases < atLeast) {
            throw new AssertionError(name + ": " + cases + " cases (at least " + atLeast + " expected), failed:\n"
                    + String.join("\n", failures));
        }
    }
}
