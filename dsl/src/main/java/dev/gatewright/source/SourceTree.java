package dev.gatewright.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The files that people wrote below a folder, to find the one that a class was compiled from. Folders that start with a dot,
 * {@code target} and {@code node_modules} are left out, and so are other repositories below this one. Links aren't followed.
 */
public final class SourceTree {

    private final Path root;
    private @Nullable List<Path> files;

    private SourceTree(Path root) {
        this.root = root;
    }

    /**
     * The files below a folder.
     *
     * @param root the folder; it is walked once, when it is first asked for a file
     * @return the files
     */
    public static SourceTree below(Path root) {
        return new SourceTree(Objects.requireNonNull(root, "root"));
    }

    /**
     * The files that a path may mean.
     *
     * @param path the end of a file's path, such as {@link Origin#path()}
     * @return the files whose path ends with it, sorted; those that can't be read are left out
     */
    public List<Path> find(String path) {
        if (files == null) {
            files = walk(root);
        }
        return files.stream().filter(file -> file.endsWith(path)).sorted().toList();
    }

    private static List<Path> walk(Path root) {
        Walk walk = new Walk(root);
        try {
            Files.walkFileTree(root, walk);
        } catch (IOException unreadable) {
            return List.of();
        }
        return walk.files;
    }

    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<Path> files = new ArrayList<>();

        private Walk(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.equals(root) || isWritten(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        private static boolean isWritten(Path folder) {
            String name = folder.getFileName().toString();
            return !name.startsWith(".")
                    && !name.equals("target")
                    && !name.equals("node_modules")
                    && !Files.exists(folder.resolve(".git"));
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.add(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
            return FileVisitResult.CONTINUE;
        }
    }
}
