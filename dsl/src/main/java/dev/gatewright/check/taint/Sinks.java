package dev.gatewright.check.taint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The inputs of actions that are run, from the table that {@code scripts/generate-taint} generates: an action and its inputs a line. */
public final class Sinks {

    private static final Map<String, List<String>> TABLE = read();

    private Sinks() {}

    private static Map<String, List<String>> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Sinks.class.getResourceAsStream("sinks.txt")), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(" ")))
                    .collect(Collectors.toMap(words -> words.get(0), words -> words.subList(1, words.size())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The inputs of an action that are run.
     *
     * @param action its name in lower case, without its ref
     * @return the names of the inputs, none for most actions
     */
    public static List<String> of(String action) {
        return TABLE.getOrDefault(action, List.of());
    }

    static Language language(String action) {
        return switch (action) {
            case "actions/github-script" -> Language.JAVASCRIPT;
            case "amadevus/pwsh-script", "azure/powershell" -> Language.POWERSHELL;
            case "jannekem/run-python-script-action" -> Language.PYTHON;
            default -> Language.UNKNOWN;
        };
    }
}
