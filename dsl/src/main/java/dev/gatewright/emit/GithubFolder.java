package dev.gatewright.emit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What lies in a repository's {@code .github}: the one folder that files are emitted to. */
final class GithubFolder {

    static final String NAME = ".github";

    private static final int HEAD = 8_192;

    /** What a write that was killed leaves behind. */
    private static final Pattern TEMPORARY = Pattern.compile("\\..*\\.gatewright-[0-9a-z-]+\\.tmp");

    private static final Duration SURELY_DEAD = Duration.ofMinutes(10);

    private final Path root;

    GithubFolder(Path root) {
        this.root = root;
    }

    Path path(String file) {
        return root.resolve(file);
    }

    /** The name of a file in the making. */
    static String temporary(String name, String unique) {
        return "." + name + ".gatewright-" + unique + ".tmp";
    }

    /**
     * The files that may have been emitted once: all of the folder, but what a package manager put there.
     *
     * @return their paths from the root, sorted
     */
    List<String> files() throws IOException {
        Path folder = root.resolve(NAME);
        List<String> files = new ArrayList<>();
        if (Files.isDirectory(folder) && !leadsOutside(folder)) {
            add(files, folder);
        }
        return files;
    }

    private void add(List<String> files, Path folder) throws IOException {
        for (Path path : sorted(folder)) {
            if (Files.isDirectory(path)) {
                if (!path.endsWith("node_modules") && !Files.isSymbolicLink(path)) {
                    add(files, path);
                }
            } else if (Files.isRegularFile(path) && !isInTheMaking(path)) {
                files.add(root.relativize(path).toString().replace('\\', '/'));
            }
        }
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }

    private static boolean isInTheMaking(Path file) throws IOException {
        return TEMPORARY.matcher(file.getFileName().toString()).matches()
                && Files.getLastModifiedTime(file)
                        .toInstant()
                        .isAfter(Instant.now().minus(SURELY_DEAD));
    }

    /** Whether a link on the way to a file leads out of the folder, or nowhere. */
    boolean leadsOutside(Path file) throws IOException {
        if (!Files.exists(root)) {
            return false;
        }
        Path inside = root.toRealPath().resolve(NAME);
        @Nullable Path at = file;
        while (at != null && !at.equals(root)) {
            if (Files.isSymbolicLink(at)
                    && !(Files.exists(at) && at.toRealPath().startsWith(inside))) {
                return true;
            }
            at = at.getParent();
        }
        return false;
    }

    /** Who made a file, as far as its header says. */
    Optional<EntryPoint> maker(String file) throws IOException {
        try (InputStream in = Files.newInputStream(path(file))) {
            return Header.read(decoded(in.readNBytes(HEAD)));
        }
    }

    /** A file's text as it was emitted: a checkout with CRLF holds the same. */
    String text(String file) throws IOException {
        return decoded(Files.readAllBytes(path(file))).replace("\r\n", "\n");
    }

    /** Whether a file that is there holds a text, to the byte. */
    boolean holds(String file, String text) throws IOException {
        byte[] expected = text.getBytes(StandardCharsets.UTF_8);
        return Files.size(path(file)) == expected.length && Arrays.equals(Files.readAllBytes(path(file)), expected);
    }

    private static String decoded(byte[] bytes) {
        return StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes)).toString();
    }

    /** Whether a file that is there is called exactly so, also where upper and lower case are the same. */
    boolean isCalledSo(String file) throws IOException {
        Path real = path(file).toRealPath(LinkOption.NOFOLLOW_LINKS);
        return real.getFileName().equals(path(file).getFileName());
    }

    boolean isFolder(String file) {
        return Files.isDirectory(path(file));
    }

    boolean isThere(String file) {
        return Files.exists(path(file), LinkOption.NOFOLLOW_LINKS);
    }
}
