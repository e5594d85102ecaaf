package dev.gatewright.check.call;

import dev.gatewright.block.LocalPath;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a job says at {@code uses}.
 *
 * @param text the whole
 */
record WorkflowUses(String text) {

    private static final Pattern OWNER = Pattern.compile("[A-Za-z0-9_.-]+");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]+");
    private static final Pattern FOLDER = Pattern.compile("\\.github/workflows(-lab)?/.*");
    private static final String FORMS =
            "Write `$/.github/workflows/file.yml` in this repository, or `owner/name/.github/workflows/file.yml@ref`.";

    /** What is wrong with it, empty when nothing is. */
    Optional<String> problem() {
        return LocalPath.isMeant(text) ? local(text.substring(2)) : remote();
    }

    static String forms() {
        return FORMS;
    }

    private static Optional<String> local(String path) {
        if (path.contains("@")) {
            return Optional.of("a workflow of the same repository has no version");
        }
        return FOLDER.matcher(path).matches() ? file(path) : Optional.of("a workflow lies in `.github/workflows`");
    }

    private Optional<String> remote() {
        int at = text.indexOf('@');
        String[] parts = (at < 0 ? text : text.substring(0, at)).split("/", 3);
        if (parts.length < 3 || !FOLDER.matcher(parts[2]).matches()) {
            return Optional.of("a workflow lies in `.github/workflows`");
        }
        if (!OWNER.matcher(parts[0]).matches()) {
            return Optional.of("its owner can't be called `" + parts[0] + "`");
        }
        if (!NAME.matcher(parts[1]).matches()) {
            return Optional.of("its repository can't be called `" + parts[1] + "`");
        }
        return file(parts[2]).or(() -> version(at < 0 ? "" : text.substring(at + 1)));
    }

    private static Optional<String> file(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (!name.endsWith(".yml") && !name.endsWith(".yaml")) {
            return Optional.of("a workflow's file ends with `.yml` or `.yaml`");
        }
        boolean nameless = name.equals(".yml") || name.equals(".yaml");
        boolean deeper = path.chars().filter(c -> c == '/').count() > 2;
        if (nameless) {
            return Optional.of("its file has no name");
        }
        return deeper
                ? Optional.of("a workflow lies in `.github/workflows` itself, in no folder below")
                : Optional.empty();
    }

    /** What no name of a branch, a tag or a commit can be. Source: {@code man git-check-ref-format}. */
    private static Optional<String> version(String version) {
        if (version.isEmpty()) {
            return Optional.of("it has no version");
        }
        if (version.matches(".*\\s.*")) {
            return Optional.of("its version holds a blank");
        }
        if (version.matches(".*([?*\\[~^:\\\\]|\\.\\.|//|@\\{).*") || version.matches("[/.].*|.*[/.]|.*\\.lock")) {
            return Optional.of("its version can't be `" + version + "`");
        }
        return Optional.empty();
    }
}
