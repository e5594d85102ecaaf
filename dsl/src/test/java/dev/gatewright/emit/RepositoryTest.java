package dev.gatewright.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryTest {

    @TempDir
    Path folder;

    @Test
    void itBeginsAtTheNearestGitFolderUpward() throws IOException {
        Files.createDirectories(folder.resolve("repo/.git"));
        Path inside = Files.createDirectories(folder.resolve("repo/a/b"));
        assertThat(Repository.root(inside)).isEqualTo(folder.resolve("repo"));
        Files.createDirectories(folder.resolve("repo/a/.git"));
        assertThat(Repository.root(inside)).isEqualTo(folder.resolve("repo/a"));
    }

    @Test
    void aWorktreeHasAFileInstead() throws IOException {
        Files.createDirectories(folder.resolve("repo/.git"));
        Path worktree = Files.createDirectories(folder.resolve("repo/worktree"));
        Files.writeString(worktree.resolve(".git"), "gitdir: ../.git/worktrees/worktree\n");
        assertThat(Repository.root(worktree)).isEqualTo(worktree);
    }

    @Test
    void whereThereIsNoneTheFolderItselfIsTheRoot() throws IOException {
        Path lonely = Files.createDirectories(folder.resolve("x/y"));
        assertThat(Repository.root(lonely.resolve("../y"))).isEqualTo(lonely);
    }
}
