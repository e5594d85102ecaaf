package dev.gatewright.expression.workspace;

import dev.gatewright.expression.ExpressionError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A pattern relative to the workspace.
 *
 * @param isExclusion whether what matches is left out
 * @param segments its segments
 * @param searchPath the names before the first segment that isn't literal: where the search begins
 * @param isFolder whether it ends in a slash, and so matches folders only
 */
record GlobPattern(boolean isExclusion, List<Segment> segments, List<String> searchPath, boolean isFolder) {

    /**
     * Reads one line.
     *
     * @param line the line, trimmed, neither blank nor a comment
     * @param root the workspace's absolute path, with slashes
     * @return the pattern, nothing when it points outside the workspace
     */
    static Optional<GlobPattern> parse(String line, String root) {
        boolean exclusion = false;
        String pattern = line;
        while (pattern.startsWith("!")) {
            exclusion = !exclusion;
            pattern = pattern.substring(1).trim();
        }
        check(pattern, line);
        boolean folder = pattern.endsWith("/");
        boolean negated = exclusion;
        return relative(pattern, root)
                .map(segments -> new GlobPattern(negated, segments, searchPath(segments), folder));
    }

    private static List<String> searchPath(List<Segment> segments) {
        return segments.stream()
                .map(Segment::literal)
                .takeWhile(Optional::isPresent)
                .map(Optional::orElseThrow)
                .toList();
    }

    private static void check(String pattern, String line) {
        List<String> parts = parts(pattern);
        boolean relative = parts.contains("..") || parts.lastIndexOf(".") > 0;
        if (pattern.isEmpty() || relative) {
            throw ExpressionError.evaluation(
                    "Invalid pattern '" + line + "'",
                    relative ? "Relative pathing '.' and '..' is not allowed." : "A pattern can't be empty.");
        }
    }

    /** The segments below the root, for patterns that are absolute, in the home folder, or relative to the root. */
    private static Optional<List<Segment>> relative(String pattern, String root) {
        if (pattern.startsWith("/")) {
            return below(parts(root), parts(pattern));
        }
        if (pattern.equals("~") || pattern.startsWith("~/")) {
            List<String> absolute =
                    new ArrayList<>(parts(System.getProperty("user.home", "/").replace('\\', '/')));
            absolute.addAll(parts(pattern.substring(1)));
            return below(parts(root), absolute);
        }
        List<String> parts = parts(pattern);
        return Optional.of(segments(parts.get(0).equals(".") ? parts.subList(1, parts.size()) : parts));
    }

    private static Optional<List<Segment>> below(List<String> root, List<String> pattern) {
        int i = 0;
        while (i < root.size() && i < pattern.size() && !pattern.get(i).equals("**")) {
            if (!Segment.of(pattern.get(i)).matches(root.get(i))) {
                return Optional.empty();
            }
            i++;
        }
        boolean whole = i < root.size() && i == pattern.size();
        return Optional.of(segments(whole ? List.of("**") : pattern.subList(i, pattern.size())));
    }

    private static List<String> parts(String path) {
        return Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).toList();
    }

    private static List<Segment> segments(List<String> parts) {
        return parts.stream().map(Segment::of).toList();
    }

    /** Whether a file matches: it does when one of the folders that it is in does, too. */
    boolean matchesFile(List<String> path) {
        if (matches(path, 0, 0) && !isFolder) {
            return true;
        }
        for (int length = path.size() - 1; length >= 0; length--) {
            if (matches(path.subList(0, length), 0, 0)) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(List<String> path, int at, int segment) {
        if (segment == segments.size()) {
            return at == path.size();
        }
        if (segments.get(segment).isAnyDepth()) {
            return matches(path, at, segment + 1) || at < path.size() && matches(path, at + 1, segment);
        }
        return at < path.size() && segments.get(segment).matches(path.get(at)) && matches(path, at + 1, segment + 1);
    }

    /** Whether something in a folder may match. */
    boolean mayMatchIn(List<String> folder) {
        for (int i = 0; i < folder.size() && i < segments.size(); i++) {
            if (segments.get(i).isAnyDepth()) {
                return true;
            }
            if (!segments.get(i).matches(folder.get(i))) {
                return false;
            }
        }
        return true;
    }
}
