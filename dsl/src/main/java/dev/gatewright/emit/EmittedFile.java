package dev.gatewright.emit;

import dev.gatewright.finding.Finding;
import dev.gatewright.source.Origin;
import dev.gatewright.yaml.Document;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Yaml;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file as it shall be.
 *
 * @param path where it goes, from the repository's root, with {@code /} between its parts
 * @param text what it holds, header included; its lines end with LF
 * @param origin where what it holds was written
 */
public record EmittedFile(String path, String text, Origin origin) {

    /** GitHub reads no workflow over 500 KB. */
    private static final int LIMIT = 500 * 1024;

    /** What can't be in a file's name on one system or another, and what would lead elsewhere. */
    private static final Pattern PART =
            Pattern.compile("(?!\\.{1,2}$)[^/\\\\<>:\"|?*\\p{Cntrl}]*[^/\\\\<>:\"|?*\\p{Cntrl}. ]");

    /**
     * A file as it shall be.
     *
     * @param path where it goes
     * @param text what it holds
     * @param origin where what it holds was written
     */
    public EmittedFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(origin, "origin");
    }

    /**
     * A YAML file with its header.
     *
     * @param path where it goes
     * @param root its tree, which is linked
     * @param entryPoint who makes it
     * @return the file
     */
    public static EmittedFile yaml(String path, Node root, EntryPoint entryPoint) {
        List<String> header = new ArrayList<>(Header.lines(entryPoint));
        header.add("");
        return new EmittedFile(path, Yaml.print(Document.of(root).withHeader(header)), root.origin());
    }

    /** How Java says that it shall go elsewhere. */
    String elsewhere() {
        return path.startsWith(Emission.ACTIONS)
                ? "another folder: `.folder(\"other\")`"
                : "another file: `.file(\"other.yml\")`";
    }

    /** What is wrong with the path or the size. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        misplaced().ifPresent(findings::add);
        tooLarge().ifPresent(findings::add);
        return findings;
    }

    private Optional<Finding> misplaced() {
        for (String part : path.split("/", -1)) {
            if (!PART.matcher(part).matches()) {
                return Optional.of(Finding.error(
                        "file-name",
                        origin,
                        "`" + path + "` can't be a file's path on every system, or leads elsewhere.",
                        "Take a name of letters, digits, `-`, `_` and `.`."));
            }
        }
        boolean isWorkflow = path.startsWith(".github/workflows/");
        boolean isYaml = path.endsWith(".yml") || path.endsWith(".yaml");
        return isWorkflow && (!isYaml || path.indexOf('/', ".github/workflows/".length()) >= 0)
                ? Optional.of(Finding.error(
                        "file-name",
                        origin,
                        "GitHub reads no workflow from `" + path + "`.",
                        "Let the file's name end with `.yml`, right below `.github/workflows`."))
                : Optional.empty();
    }

    private Optional<Finding> tooLarge() {
        int size = text.getBytes(StandardCharsets.UTF_8).length;
        return size <= LIMIT
                ? Optional.empty()
                : Optional.of(Finding.error(
                        "file-too-large",
                        origin,
                        String.format(
                                Locale.ROOT,
                                "`%s` has %,d bytes; GitHub reads no more than %,d (500 KB).",
                                path,
                                size,
                                LIMIT),
                        "Move jobs into a reusable workflow, or long scripts into files of the repository."));
    }
}
