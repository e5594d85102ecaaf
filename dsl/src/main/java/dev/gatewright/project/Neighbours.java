package dev.gatewright.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The other files of the repository that files belong to, read when somebody asks for them: a workflow that is judged alone
 * still calls its neighbours.
 */
public final class Neighbours {

    /** Of files that are of no repository. */
    public static final Neighbours NONE = new Neighbours(null);

    private final @Nullable Path root;
    private final Map<String, Optional<SourceFile>> read = new ConcurrentHashMap<>();

    private Neighbours(@Nullable Path root) {
        this.root = root;
    }

    /**
     * All files of a repository.
     *
     * @param root its folder
     * @return the files, to be read when somebody asks
     */
    public static Neighbours in(Path root) {
        return new Neighbours(root);
    }

    /** Those of a file: its repository begins where {@code .github} or {@code .git} is. */
    static Neighbours of(Path base, Path file) {
        Path absolute = base.resolve(file).toAbsolutePath().normalize();
        for (@Nullable Path at = absolute.getParent(); at != null; at = at.getParent()) {
            if (at.endsWith(".github")
                    || Files.exists(at.resolve(".git"))
                    || Files.isDirectory(at.resolve(".github"))) {
                return new Neighbours(at.endsWith(".github") ? at.getParent() : at);
            }
        }
        return NONE;
    }

    /**
     * Whether there is no such file.
     *
     * @param path its path from the repository's root
     * @return true when the repository is known, and doesn't have it
     */
    public boolean lack(String path) {
        return root != null && within(root, path).filter(Files::exists).isEmpty();
    }

    /**
     * A file of the repository.
     *
     * @param path its path from the repository's root, with {@code /} between its parts
     * @return the file, empty when it isn't there or can't be read
     */
    public Optional<SourceFile> file(String path) {
        return root == null ? Optional.empty() : read.computeIfAbsent(path, name -> read(root, name));
    }

    /**
     * An action of the repository.
     *
     * @param folder its folder's path from the repository's root
     * @return its {@code action.yml} or {@code action.yaml}, empty when it has none that can be read
     */
    public Optional<SourceFile> action(String folder) {
        return List.of("action.yml", "action.yaml").stream()
                .flatMap(name -> file(folder.isEmpty() ? name : folder + "/" + name).stream())
                .findFirst();
    }

    /**
     * Whether the repository is a checkout of git.
     *
     * @return true when it is, and so has all its files
     */
    public boolean areCheckout() {
        return root != null && !lack(".git");
    }

    /**
     * Whether there is no action in a folder. Outside of {@code .github/actions} a folder may be made or checked out as the
     * workflow runs, so it counts only in a checkout that has what the folder is in.
     *
     * @param folder its path from the repository's root
     * @return true when the repository is known, and doesn't have it
     */
    public boolean lackAction(String folder) {
        if (root == null || folder.isEmpty()) {
            return false;
        }
        int parent = folder.lastIndexOf('/');
        boolean own = folder.startsWith(".github/actions/")
                || parent > 0 && areCheckout() && !lack(folder.substring(0, parent)) && !folder.startsWith(".");
        return own
                && List.of("action.yml", "action.yaml", "Dockerfile").stream()
                        .allMatch(name -> lack(folder + "/" + name));
    }

    /**
     * Whether a checkout of git doesn't have a file, and nobody is to build it: git ignores none of its name.
     *
     * @param file a file of the repository
     * @param path the other's path from that file's folder
     * @return true when the repository is a checkout, has the first file, and doesn't have the other
     */
    public boolean lackBeside(SourceFile file, String path) {
        try {
            return Files.exists(file.path())
                    && lackMade(
                            file.path().resolveSibling(path).toAbsolutePath().normalize());
        } catch (InvalidPathException impossible) {
            return false;
        }
    }

    /**
     * Whether a checkout of git doesn't have a file, and nobody is to build it.
     *
     * @param path its path from the repository's root
     * @return true when the repository is a checkout and doesn't have the file
     */
    public boolean lackMade(String path) {
        return root != null && within(root, path).filter(this::lackMade).isPresent();
    }

    private boolean lackMade(Path file) {
        return root != null
                && areCheckout()
                && file.startsWith(root)
                && !Files.isRegularFile(file)
                && !Ignored.mayBe(root, file);
    }

    private static Optional<SourceFile> read(Path root, String name) {
        Optional<Path> path = within(root, name).filter(Files::isRegularFile);
        try {
            return path.isEmpty()
                    ? Optional.empty()
                    : Optional.of(SourceFile.read(path.get(), name))
                            .filter(file -> file.reading().isReadable());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Where a file is, unless that is outside of the repository, or nowhere on this system. */
    private static Optional<Path> within(Path root, String name) {
        try {
            return Optional.of(root.resolve(name).normalize()).filter(path -> path.startsWith(root));
        } catch (InvalidPathException impossible) {
            return Optional.empty();
        }
    }
}
