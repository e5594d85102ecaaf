package dev.gatewright.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The branch that a repository's work goes to, as far as its files tell. */
final class DefaultBranch {

    private static final String USUAL = "main";

    /** What needs no escape, in Java and in a filter of branches. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./-]+");

    private DefaultBranch() {}

    /** What the remote says, else {@code main} or {@code master} where there is one, else the branch of a new repository. */
    static String of(Path root) throws IOException {
        Path git = root.resolve(".git");
        Optional<String> remote = branch(git.resolve("refs/remotes/origin/HEAD"), "ref: refs/remotes/origin/");
        if (remote.isPresent()) {
            return remote.get();
        }
        for (String usual : List.of(USUAL, "master")) {
            if (Files.exists(git.resolve("refs/heads").resolve(usual))) {
                return usual;
            }
        }
        return branch(git.resolve("HEAD"), "ref: refs/heads/").orElse(USUAL);
    }

    private static Optional<String> branch(Path file, String prefix) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip();
        return Optional.of(text)
                .filter(found -> found.startsWith(prefix))
                .map(found -> found.substring(prefix.length()))
                .filter(name -> PLAIN.matcher(name).matches());
    }
}
