package dev.gatewright.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Workflows and actions that were read from files.
 *
 * @param files the files, by their paths
 * @param unreadable the files and folders that could not be read at all
 */
public record Project(List<SourceFile> files, List<Unreadable> unreadable) {

    /**
     * Workflows and actions that were read.
     *
     * @param files the files, copied
     * @param unreadable what could not be read, copied
     */
    public Project {
        files = List.copyOf(files);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * Reads files and folders.
     *
     * @param base the folder that names are relative to
     * @param arguments files, which are read whatever they hold, and folders, of which only workflows and actions are; none
     *     at all means the {@code .github/workflows} and {@code .github/actions} of the base
     * @return what was read
     */
    public static Project read(Path base, List<String> arguments) {
        List<Path> paths = arguments.stream().map(base::resolve).toList();
        FileSearch search = FileSearch.of(paths.isEmpty() ? usual(base) : paths);
        List<SourceFile> files = new ArrayList<>();
        List<Unreadable> unreadable = new ArrayList<>(search.unreadable());
        for (Path path : search.found()) {
            try {
                SourceFile file = SourceFile.read(path, name(base, path));
                if (file.isMeant() || paths.contains(path)) {
                    files.add(file);
                }
            } catch (IOException e) {
                unreadable.add(Unreadable.of(path, e));
            }
        }
        return new Project(files, unreadable);
    }

    private static List<Path> usual(Path base) {
        return List.of(base.resolve(".github/workflows"), base.resolve(".github/actions")).stream()
                .filter(Files::isDirectory)
                .toList();
    }

    private static String name(Path base, Path path) {
        Path normal = path.normalize();
        Path shown = normal.startsWith(base) ? base.relativize(normal) : normal;
        return shown.toString().replace('\\', '/');
    }

    /**
     * The files, by the repository that they belong to: workflows call each other within one.
     *
     * @return the files of each repository, in order
     */
    public Map<String, List<SourceFile>> repositories() {
        Map<String, List<SourceFile>> byRoot = new LinkedHashMap<>();
        files.forEach(file -> byRoot.computeIfAbsent(file.repository(), root -> new ArrayList<>())
                .add(file));
        return byRoot;
    }
}
