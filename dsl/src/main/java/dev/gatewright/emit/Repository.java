package dev.gatewright.emit;

import java.nio.file.Files;
import java.nio.file.Path;
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
        Path start = folder.toAbsolutePath().normalize();
        for (@Nullable Path at = start; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                return at;
            }
        }
        return start;
    }
}
