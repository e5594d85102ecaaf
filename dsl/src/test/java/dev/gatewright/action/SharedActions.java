package dev.gatewright.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the reference data says of actions; a test that asks for it where it isn't at hand is skipped, and says so. */
final class SharedActions {

    private SharedActions() {}

    /** The rows of a table below {@code actions}, without its header. */
    static List<List<String>> rows(String table) {
        return lines(folder().resolve(table))
                .skip(1)
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    static Set<String> inputs(String action, String version) {
        return keys(action, version, "inputs");
    }

    static Set<String> outputs(String action, String version) {
        return keys(action, version, "outputs");
    }

    @SuppressWarnings("unchecked") // an action.yml is a mapping of mappings
    private static Set<String> keys(String action, String version, String section) {
        Path file = folder().resolve(action).resolve(version + ".yml");
        assertThat(file).exists();
        Map<String, Object> metadata =
                (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(text(file));
        return ((Map<String, Object>) metadata.getOrDefault(section, Map.of())).keySet();
    }

    private static Path folder() {
        String said = System.getenv("GATEWRIGHT_SHARED");
        Path shared = said == null ? Path.of("..", "..", "shared") : Path.of(said);
        Path actions = shared.resolve("actions");
        assumeTrue(Files.isDirectory(actions), "The reference data isn't at hand: " + actions + " is no folder.");
        return actions;
    }

    private static Stream<String> lines(Path file) {
        return text(file).lines();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }
}
