package dev.gatewright.finding;

import dev.gatewright.source.Origin;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The files below a root folder. A line of Java knows its file's name and package alone: its file is looked up below the
 * folder where the pipeline's sources are, and named by its path from the root when exactly one can be meant.
 */
public final class SourceFolder implements Sources {

    private final Path root;
    private final Path javaFolder;
    private @Nullable List<Path> javaFiles;
    private @Nullable Path read;
    private List<String> lines = List.of();

    private SourceFolder(Path root, Path javaFolder) {
        this.root = root;
        this.javaFolder = javaFolder;
    }

    /**
     * The files below a folder.
     *
     * @param root the folder from which paths are named
     * @param javaFolder the folder below it where Java's sources are, which is searched once, when first needed
     * @return the files
     */
    public static SourceFolder of(Path root, Path javaFolder) {
        return new SourceFolder(root, root.resolve(javaFolder));
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
        String path = origin.path();
        List<Path> found =
                javaFiles().stream().filter(file -> file.endsWith(path)).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private List<Path> javaFiles() {
        if (javaFiles == null) {
            javaFiles = search(javaFolder);
        }
        return javaFiles;
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
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            return List.of();
        }
    }

    private static List<Path> search(Path folder) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                    return !visited.equals(folder) && isBuilt(visited)
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    found.add(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            return List.of();
        }
        return found;
    }

    private static boolean isBuilt(Path folder) {
        String name = folder.getFileName().toString();
        return name.startsWith(".") || name.equals("target") || name.equals("build") || name.equals("node_modules");
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
