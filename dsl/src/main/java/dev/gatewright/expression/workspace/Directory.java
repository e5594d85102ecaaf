package dev.gatewright.expression.workspace;

import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.evaluate.Workspace;
import dev.gatewright.expression.value.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A folder whose files {@code hashFiles} sees. The hash is GitHub's: the SHA-256 of the SHA-256s of the files, in the order
 * in which its runner on Linux finds them (each folder by the bytes of its names).
 */
public final class Directory implements Workspace {

    private final Path root;

    private Directory(Path root) {
        this.root = root;
    }

    /**
     * The files of a folder.
     *
     * @param root the folder
     * @return the workspace
     */
    public static Directory of(Path root) {
        return new Directory(root.toAbsolutePath().normalize());
    }

    @Override
    public Value hash(List<String> patterns, boolean followSymbolicLinks) {
        List<GlobPattern> globs = globs(patterns);
        Search search = new Search(globs, followSymbolicLinks);
        try {
            for (List<String> start : starts(globs)) {
                search.from(start.stream().reduce(root, Path::resolve, (one, other) -> other), start);
            }
            return Value.of(search.found().isEmpty() ? "" : hash(search.found()));
        } catch (IOException | UncheckedIOException e) {
            throw ExpressionError.evaluation(
                    "hashFiles('" + String.join(", ", patterns) + "') can't read " + e.getMessage(),
                    "Check that it exists and can be read.");
        }
    }

    /** Where to begin: each pattern's literal part, without those that lie in another one. */
    private static List<List<String>> starts(List<GlobPattern> globs) {
        List<List<String>> paths = globs.stream()
                .filter(glob -> !glob.isExclusion())
                .map(GlobPattern::searchPath)
                .distinct()
                .toList();
        return paths.stream()
                .filter(path ->
                        IntStream.range(0, path.size()).noneMatch(size -> paths.contains(path.subList(0, size))))
                .toList();
    }

    private List<GlobPattern> globs(List<String> patterns) {
        String base = root.toString().replace('\\', '/');
        return patterns.stream()
                .flatMap(String::lines)
                .map(String::trim)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .flatMap(line -> GlobPattern.parse(line, base).stream())
                .toList();
    }

    private static String hash(List<Path> files) throws IOException {
        MessageDigest all = sha256();
        for (Path file : files) {
            MessageDigest one = sha256();
            one.update(Files.readAllBytes(file));
            all.update(one.digest());
        }
        return HexFormat.of().formatHex(all.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
