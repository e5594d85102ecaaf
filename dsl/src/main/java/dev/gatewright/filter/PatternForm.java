package dev.gatewright.filter;

import dev.gatewright.filter.PatternProblem.Weight;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is wrong with a pattern as a whole: it has the form of no path and no name.
 *
 * <p>Sources: GitHub's documentation, "Filter pattern cheat sheet": "Path patterns must match the whole path, and start from
 * the repository's root"; for names of branches and tags, {@code man git-check-ref-format}.
 */
final class PatternForm {

    /** A backslash that escapes nothing, as between folders on Windows. */
    private static final Pattern BACKSLASH = Pattern.compile("\\\\(?=[A-Za-z0-9._])");

    private static final Pattern HIDDEN = Pattern.compile("(^|/)\\.");
    private static final Pattern ALTERNATIVES = Pattern.compile("\\{[^{}]*,[^{}]*}|\\([^()]*\\|[^()]*\\)");
    private static final Pattern FULL_NAME = Pattern.compile("refs/(heads|tags)/.+");

    private PatternForm() {}

    static Optional<PatternProblem> ofPath(String pattern) {
        String path = pattern.startsWith("!") ? pattern.substring(1) : pattern;
        String sign = pattern.substring(0, pattern.length() - path.length());
        return flaw(pattern, path)
                .map(message -> futile(message, plain(path).map(sign::concat)))
                .or(() -> alternatives(path));
    }

    private static Optional<String> flaw(String pattern, String path) {
        if (!pattern.equals(pattern.strip())) {
            return Optional.of("A path can't begin or end with blanks.");
        }
        if (("/" + path + "/").contains("/./") || ("/" + path + "/").contains("/../")) {
            return Optional.of("`.` and `..` can't stand in a pattern: paths are counted from the repository's root.");
        }
        if (path.startsWith("/")) {
            return Optional.of("No path begins with `/`: paths are counted from the repository's root.");
        }
        if (path.endsWith("/") && !path.endsWith("\\/")) {
            return Optional.of("It must match the whole path of a file, and none ends with `/`.");
        }
        if (path.contains("//")) {
            return Optional.of("No path has `//` in it.");
        }
        return BACKSLASH.matcher(path).find()
                ? Optional.of("Folders are parted by `/`, on every system.")
                : Optional.empty();
    }

    /** The path that was likely meant. */
    private static Optional<String> plain(String path) {
        String folders = BACKSLASH.matcher(path.strip()).replaceAll("/");
        if (("/" + folders + "/").contains("/../")) {
            return Optional.empty();
        }
        String plain = ("/" + folders + (folders.endsWith("/.") ? "/" : ""))
                .replaceAll("/(\\.?/)+", "/")
                .substring(1);
        String whole = plain.isEmpty() || plain.endsWith("/") ? plain + "**" : plain;
        return Optional.of(whole.endsWith("**/**") ? whole.substring(0, whole.length() - "/**".length()) : whole);
    }

    static Optional<PatternProblem> ofRef(String pattern) {
        String name = pattern.startsWith("!") ? pattern.substring(1) : pattern;
        if (FULL_NAME.matcher(name).matches()) {
            String sign = pattern.substring(0, pattern.length() - name.length());
            return Optional.of(new PatternProblem(
                    1,
                    Weight.LITERAL,
                    "Branches and tags are named here without `" + name.substring(0, name.indexOf('/', 5) + 1) + "`.",
                    Optional.of(sign + name.substring(name.indexOf('/', 5) + 1))));
        }
        if (HIDDEN.matcher(name).find()) {
            return Optional.of(futile(
                    "A name of a branch or a tag has no `.` at its start or behind a `/`.",
                    name.contains(".*") ? Optional.of(pattern.replace(".*", "**")) : Optional.empty()));
        }
        if (name.contains("//") || name.contains("..") || name.contains("@{") || name.endsWith(".lock")) {
            return Optional.of(futile(
                    "A name of a branch or a tag can't hold `//`, `..` or `@{`, nor end with `.lock`.",
                    Optional.empty()));
        }
        return alternatives(name);
    }

    private static Optional<PatternProblem> alternatives(String text) {
        return ALTERNATIVES.matcher(text).find()
                ? Optional.of(new PatternProblem(
                        1,
                        Weight.LITERAL,
                        "Filters know no alternatives: braces, parentheses and `|` stand for themselves.",
                        Optional.empty()))
                : Optional.empty();
    }

    private static PatternProblem futile(String message, Optional<String> instead) {
        return new PatternProblem(1, Weight.FUTILE, message, instead);
    }
}
