package dev.gatewright.check.use;

import dev.gatewright.check.use.ActionInputs.Deprecated;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Popular actions by their major versions, from the table that {@code scripts/generate-inputs} writes. */
final class KnownActions {

    private static final Pattern VERSION = Pattern.compile("v?([1-9][0-9]*)(?:\\.[0-9.]+)?");
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");
    /** What stands behind a commit by custom: the release that it is. */
    private static final Pattern RELEASE = Pattern.compile("#\\s*(?:tag=)?(v?[0-9.]+)(?:\\s.*)?");

    private static final Map<String, String> TABLE = read();
    /** A file names few actions, and each often. */
    private static final Map<String, Optional<ActionInputs>> FOUND = new ConcurrentHashMap<>();

    private KnownActions() {}

    /**
     * What an action takes; empty for an action or a version that isn't in the table.
     *
     * @param uses the action, at a version or at a commit
     * @param comment what stands behind it, which tells the version of a commit
     */
    static Optional<ActionInputs> of(String uses, String comment) {
        return FOUND.computeIfAbsent(uses + comment, unknown -> find(uses, comment));
    }

    private static Optional<ActionInputs> find(String uses, String comment) {
        int at = uses.indexOf('@');
        if (at < 0) {
            return Optional.empty();
        }
        Matcher version = VERSION.matcher(version(uses.substring(at + 1), comment));
        return version.matches()
                ? Optional.ofNullable(
                                TABLE.get(uses.substring(0, at).toLowerCase(Locale.ROOT) + "@" + version.group(1)))
                        .map(line -> inputs(List.of(line.split(" "))))
                : Optional.empty();
    }

    private static String version(String ref, String comment) {
        Matcher release = RELEASE.matcher(comment);
        return COMMIT.matcher(ref).matches() && release.matches() ? release.group(1) : ref;
    }

    /** The lines by their first words: most are never looked at, and needn't be understood. */
    private static Map<String, String> read() {
        Map<String, String> table = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(KnownActions.class.getResourceAsStream("inputs.txt")),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> table.put(line.substring(0, line.indexOf(' ')), line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private static ActionInputs inputs(List<String> words) {
        List<String> marked = words.subList(2, words.size());
        List<String> names = new ArrayList<>();
        List<String> demanded = new ArrayList<>();
        List<Deprecated> deprecated = new ArrayList<>();
        for (String word : marked) {
            String name = word.replaceAll("[!~]$", "");
            names.add(name);
            if (word.endsWith("!")) {
                demanded.add(name);
            } else if (word.endsWith("~")) {
                deprecated.add(new Deprecated(name, ""));
            }
        }
        return new ActionInputs(words.get(1), marked.contains("?"), names, demanded, deprecated);
    }
}
