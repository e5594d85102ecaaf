package dev.gatewright.finding;

import dev.gatewright.source.Origin;
import dev.gatewright.source.SourceTree;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The files below a root folder. A line of Java knows its file's name and package alone: its file is looked up below the
 * folder where the pipeline's sources are, and named by its path from the root when exactly one can be meant.
 */
public final class SourceFolder implements Sources {

    private final Path root;
    private final SourceTree javaFiles;
    private @Nullable Path read;
    private List<String> lines = List.of();

    private SourceFolder(Path root, SourceTree javaFiles) {
        this.root = root;
        this.javaFiles = javaFiles;
    }

    /**
     * The files below a folder.
     *
     * @param root the folder from which paths are named
     * @param javaFolder the folder below it where Java's sources are, which is searched once, when first needed
     * @return the files
     */
    public static SourceFolder of(Path root, Path javaFolder) {
        return new SourceFolder(root, SourceTree.below(root.resolve(javaFolder)));
    }

    @Override
    public String file(Origin origin) {
        return origin.isJava()
                ? javaFile(origin).map(file -> slashed(root.relativize(file))).orElseGet(origin::file)
                : origin.file();
    }

    @Override
    public Optional<String> line(Origin origin) {
        return path(origin)
                .map(this::lines)
                .filter(all -> origin.isKnown() && origin.line() <= all.size())
                .map(all -> all.get(origin.line() - 1));
    }

    private Optional<Path> path(Origin origin) {
        try {
            return origin.isJava() ? javaFile(origin) : Optional.of(root.resolve(origin.file()));
        } catch (InvalidPathException nowhere) {
            return Optional.empty();
        }
    }

    private Optional<Path> javaFile(Origin origin) {
        List<Path> found = javaFiles.find(origin.path());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Findings come sorted by file, so one file is enough to remember. */
    private List<String> lines(Path file) {
        if (!file.equals(read)) {
            read = file;
            lines = readLines(file);
        }
        return lines;
    }

    /** A file that isn't UTF-8 shows what of it is; one that can't be read shows nothing. */
    private static List<String> readLines(Path file) {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
