package dev.gatewright.check.scope;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The outputs of actions that set only those that they declare, from the table that {@code scripts/generate-outputs} writes: an
 * action with a major version and its outputs a line.
 */
public final class ActionOutputs {

    private static final Pattern VERSION = Pattern.compile("([^@]+)@(v[0-9]+)(?:\\.[0-9.]+)?");
    private static final Map<String, List<String>> TABLE = read();

    private ActionOutputs() {}

    private static Map<String, List<String>> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ActionOutputs.class.getResourceAsStream("outputs.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(" ")))
                    .collect(Collectors.toMap(words -> words.get(0), words -> words.subList(1, words.size())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The outputs of an action.
     *
     * @param uses what a step says at {@code uses}
     * @return their names, empty for an action or a version that isn't in the table
     */
    static Optional<List<String>> of(String uses) {
        Matcher version = VERSION.matcher(uses);
        return version.matches()
                ? Optional.ofNullable(TABLE.get(version.group(1).toLowerCase(Locale.ROOT) + "@" + version.group(2)))
                : Optional.empty();
    }

    /**
     * The outputs of an action's known versions, for one that isn't known by its version, such as a commit.
     *
     * @param uses what a step says at {@code uses}
     * @return all their names; none for an action that isn't in the table, or a version that is
     */
    public static Set<String> ofOtherVersions(String uses) {
        String action = uses.split("@", 2)[0].toLowerCase(Locale.ROOT) + "@";
        return of(uses).isPresent()
                ? Set.of()
                : TABLE.entrySet().stream()
                        .filter(version -> version.getKey().startsWith(action))
                        .flatMap(version -> version.getValue().stream())
                        .collect(Collectors.toSet());
    }
}
