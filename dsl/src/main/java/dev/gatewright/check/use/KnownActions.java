package dev.gatewright.check.use;

import dev.gatewright.check.use.ActionInputs.Deprecated;
import dev.gatewright.finding.Candidates;
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
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Popular actions by their major versions, from the table that {@code scripts/generate-inputs} writes. */
final class KnownActions {

    private static final Map<String, String> TABLE = read();
    private static final Set<String> NAMES = names();
    private static final Map<String, Optional<String>> SLIPS = new ConcurrentHashMap<>();
    private static final Map<ActionVersion, Optional<ActionInputs>> FOUND = new ConcurrentHashMap<>();

    private KnownActions() {}

    /** What an action takes; empty for an action or a version that isn't in the table. */
    static Optional<ActionInputs> of(ActionVersion used) {
        return FOUND.computeIfAbsent(
                used,
                unknown ->
                        Optional.ofNullable(TABLE.get(used.toString())).map(line -> inputs(List.of(line.split(" ")))));
    }

    /** The action that one is mistaken for, which differs from a known one by a letter; empty for any other. */
    static Optional<String> meant(String action) {
        return SLIPS.computeIfAbsent(action.toLowerCase(Locale.ROOT), name -> {
            return NAMES.contains(name) || !Candidates.isSlip(name, NAMES)
                    ? Optional.empty()
                    : Candidates.only(name, NAMES);
        });
    }

    private static Set<String> names() {
        return TABLE.keySet().stream()
                .map(known -> known.substring(0, known.indexOf('@')))
                .collect(Collectors.toCollection(TreeSet::new));
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
