package dev.gatewright.emit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a repository begins. */
public final class Repository {

    private Repository() {}

    /**
     * The root of the repository around a folder: the nearest folder upward that has {@code .git}, be it a folder or, in a
     * worktree or a submodule, a file.
     *
     * @param folder the folder
     * @return the root; the folder itself where there is none
     */
    public static Path root(Path folder) {
        return around(folder).orElseGet(() -> folder.toAbsolutePath().normalize());
    }

    /**
     * The root of the repository around a folder, where there is one.
     *
     * @param folder the folder
     * @return the root, empty outside of any repository
     */
    public static Optional<Path> around(Path folder) {
        for (@Nullable Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
