package dev.gatewright.expression;

import dev.gatewright.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The cases of a set that contradict GitHub, each with its reason; a case that is listed must be in the set. */
public final class Differences {

    private final Map<String, String> reasons = new LinkedHashMap<>();
    private final Set<String> used = new TreeSet<>();

    /** Reads lines of a set's name, a case as JSON string, and the reason, parted by tabs. */
    public static Differences of(String set) {
        Differences differences = new Differences();
        for (String line : resource().split("\n")) {
            String[] cells = line.split("\t");
            if (!line.startsWith("#") && cells.length == 3 && cells[0].equals(set)) {
                differences.reasons.put(((Json.Str) Json.parse(cells[1])).text(), cells[2]);
            }
        }
        return differences;
    }

    private static String resource() {
        try (InputStream in = Objects.requireNonNull(Differences.class.getResourceAsStream("differences.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean has(String input) {
        return reasons.containsKey(input) && (used.add(input) || true);
    }

    public Set<String> unused() {
        Set<String> unused = new TreeSet<>(reasons.keySet());
        unused.removeAll(used);
        return unused;
    }
}
