package dev.gatewright.project;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the YAML files that are meant: a file is meant by its name; a folder means its {@code .github/workflows} and its
 * actions where it has them, else every YAML file below it.
 */
final class FileSearch {

    private static final Set<String> SKIPPED = Set.of(".git", "node_modules", "target", ".venv");

    private final Set<Path> found = new TreeSet<>();
    private final List<Unreadable> unreadable = new ArrayList<>();

    private FileSearch() {}

    static FileSearch of(List<Path> arguments) {
        FileSearch search = new FileSearch();
        arguments.forEach(search::add);
        return search;
    }

    /** The {@code .github/workflows} and {@code .github/actions} of a folder. */
    static FileSearch usual(Path base) {
        FileSearch search = new FileSearch();
        for (String name : List.of(".github/workflows", ".github/actions")) {
            if (Files.isDirectory(base.resolve(name))) {
                search.below(base.resolve(name), false);
            }
        }
        search.demand(base.resolve(".github"), 0);
        return search;
    }

    List<Path> found() {
        return List.copyOf(found);
    }

    List<Unreadable> unreadable() {
        return unreadable;
    }

    private void add(Path argument) {
        int before = found.size() + unreadable.size();
        if (!Files.exists(argument)) {
            unreadable.add(new Unreadable(
                    argument,
                    Files.isSymbolicLink(argument)
                            ? "it is a link that leads nowhere"
                            : "there is no such file or folder"));
        } else if (!Files.isDirectory(argument)) {
            file(argument);
        } else {
            folder(argument);
            demand(argument, before);
        }
    }

    private void demand(Path folder, int before) {
        if (found.size() + unreadable.size() == before) {
            unreadable.add(new Unreadable(folder, "there is no workflow and no action in it"));
        }
    }

    /** A pipe may wait for ever; those that a shell makes are written to. */
    private void file(Path argument) {
        if (Files.isRegularFile(argument) || argument.startsWith("/dev")) {
            found.add(argument);
        } else {
            unreadable.add(new Unreadable(argument, "it is neither a file nor a folder"));
        }
    }

    private void folder(Path argument) {
        if (Files.isDirectory(argument.resolve(".github"))) {
            repository(argument);
        } else {
            below(argument, false);
        }
    }

    private void repository(Path folder) {
        for (String name : List.of("action.yml", "action.yaml")) {
            if (Files.isRegularFile(folder.resolve(name))) {
                found.add(folder.resolve(name));
            }
        }
        Path workflows = folder.resolve(".github/workflows");
        if (Files.isDirectory(workflows)) {
            below(workflows, false);
        }
        below(folder.resolve(".github"), true);
    }

    /** A loop of links is walked once: the walk itself says when it comes to a folder that it is in. */
    private void below(Path folder, boolean actionsOnly) {
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Visitor(actionsOnly));
        } catch (IOException e) {
            unreadable.add(Unreadable.of(folder, e));
        }
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        private final boolean actionsOnly;

        Visitor(boolean actionsOnly) {
            this.actionsOnly = actionsOnly;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            Path name = folder.getFileName();
            return name != null && SKIPPED.contains(name.toString())
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = String.valueOf(file.getFileName());
            boolean isAction = name.equals("action.yml") || name.equals("action.yaml");
            if (isAction || !actionsOnly && (name.endsWith(".yml") || name.endsWith(".yaml"))) {
                file(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            unreadable.add(Unreadable.of(file, failure));
            return FileVisitResult.CONTINUE;
        }
    }
}
