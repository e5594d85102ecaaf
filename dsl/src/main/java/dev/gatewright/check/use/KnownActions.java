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

    private static final Pattern VERSION = Pattern.compile("([^@]+)@v?([1-9][0-9]*)(?:\\.[0-9.]+)?");
    private static final Map<String, String> TABLE = read();
    private static final Map<String, ActionInputs> READ = new ConcurrentHashMap<>();

    private KnownActions() {}

    /** What an action takes; empty for an action or a version that isn't in the table. */
    static Optional<ActionInputs> of(String uses) {
        Matcher version = VERSION.matcher(uses);
        if (!version.matches()) {
            return Optional.empty();
        }
        String action = version.group(1).toLowerCase(Locale.ROOT) + "@" + version.group(2);
        return Optional.ofNullable(TABLE.get(action))
                .map(line -> READ.computeIfAbsent(action, known -> inputs(List.of(line.split(" ")))));
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
