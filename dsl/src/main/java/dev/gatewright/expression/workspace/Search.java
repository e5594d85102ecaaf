package dev.gatewright.expression.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A walk for files that match: depth first, each folder by the bytes of its names. */
final class Search {

    private final List<GlobPattern> globs;
    private final boolean followLinks;
    private final List<Path> found = new ArrayList<>();

    Search(List<GlobPattern> globs, boolean followLinks) {
        this.globs = globs;
        this.followLinks = followLinks;
    }

    /** The files that were found, in order. */
    List<Path> found() {
        return found;
    }

    /** Takes a file or what is in a folder, if it exists. */
    void from(Path start, List<String> names) throws IOException {
        if (Files.exists(start, LinkOption.NOFOLLOW_LINKS)) {
            visit(start, names, List.of());
        }
    }

    private void visit(Path path, List<String> names, List<Path> above) throws IOException {
        if (isFolder(path)) {
            descend(path, names, above);
        } else if (isIncluded(names) && isFile(path)) {
            found.add(path);
        }
    }

    private void descend(Path folder, List<String> names, List<Path> above) throws IOException {
        boolean hopeless = globs.stream().noneMatch(glob -> !glob.isExclusion() && glob.mayMatchIn(names));
        Path real = folder.toRealPath();
        if (hopeless || above.contains(real)) {
            return;
        }
        List<Path> chain = new ArrayList<>(above);
        chain.add(real);
        for (Path child : sorted(folder)) {
            List<String> path = new ArrayList<>(names);
            path.add(child.getFileName().toString());
            visit(child, path, chain);
        }
    }

    private boolean isFolder(Path path) {
        return followLinks ? Files.isDirectory(path) : Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** A link that leads nowhere is passed over when links are followed; else reading it fails, as it does for GitHub. */
    private boolean isFile(Path path) {
        return followLinks ? Files.exists(path) : !Files.isDirectory(path);
    }

    private boolean isIncluded(List<String> names) {
        boolean included = false;
        for (GlobPattern glob : globs) {
            if (glob.matchesFile(names)) {
                included = !glob.isExclusion();
            }
        }
        return included;
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted((left, right) -> Arrays.compareUnsigned(bytes(left), bytes(right)))
                    .toList();
        }
    }

    private static byte[] bytes(Path path) {
        return path.getFileName().toString().getBytes(StandardCharsets.UTF_8);
    }
}
