package dev.gatewright.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What git may ignore of a repository, and somebody builds: a checkout needn't have it. Whatever a pattern may mean, a name that
 * it ends with counts, so that rather too much is taken for ignored.
 *
 * <p>Source: git's documentation, "gitignore".
 */
final class Ignored {

    private static final String PATTERNS = ".gitignore";
    private static final String OWN_PATTERNS = ".git/info/exclude";

    private Ignored() {}

    /** Whether git may ignore a file, or a folder that it is in. */
    static boolean mayBe(Path root, Path file) {
        for (@Nullable Path at = file.getParent(); at != null && at.startsWith(root); at = at.getParent()) {
            if (patterns(at.resolve(PATTERNS)).anyMatch(pattern -> names(pattern, root.relativize(file)))) {
                return true;
            }
        }
        return patterns(root.resolve(OWN_PATTERNS)).anyMatch(pattern -> names(pattern, root.relativize(file)));
    }

    private static Stream<String> patterns(Path file) {
        if (!Files.isRegularFile(file)) {
            return Stream.empty();
        }
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("!"));
        } catch (IOException unreadable) {
            return Stream.of("*");
        }
    }

    private static boolean names(String pattern, Path file) {
        List<String> parts = Stream.of(pattern.split("/"))
                .filter(part -> !part.isEmpty() && !part.matches("\\*+"))
                .toList();
        return parts.isEmpty() || matches(parts.get(parts.size() - 1), file);
    }

    private static boolean matches(String name, Path file) {
        FileSystem system = file.getFileSystem();
        try {
            for (Path part : file) {
                if (system.getPathMatcher("glob:" + name).matches(part)) {
                    return true;
                }
            }
            return false;
        } catch (PatternSyntaxException | InvalidPathException unreadable) {
            return true;
        }
    }
}
