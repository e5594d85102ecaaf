package dev.gatewright.context.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The classes and the table of payloads are what the generator makes of the reference data; {@code scripts/generate} writes them. */
class GenerationTest {

    private static final Path ROOT = Path.of("src/generated/java");
    private static final Path TABLE = Path.of("src/main/resources/dev/gatewright/check/scope/payloads.txt");

    @Test
    void whatIsCommittedIsWhatIsGenerated() {
        SortedMap<String, String> sources = Sources.of(EventData.read());
        if (System.getProperty("gatewright.generate", "").equals("write")) {
            write(sources);
        }
        assertThat(committed().keySet())
                .as("the sources below %s; scripts/generate writes them", ROOT)
                .isEqualTo(sources.keySet());
        assertThat(committed()).isEqualTo(sources);
    }

    @Test
    void theTableOfPayloadsIsWhatIsGenerated() throws IOException {
        String table = PayloadTable.of(EventData.read());
        if (System.getProperty("gatewright.generate", "").equals("write")) {
            Files.writeString(TABLE, table);
        }
        assertThat(TABLE).hasContent(table);
    }

    private static void write(SortedMap<String, String> sources) {
        try {
            for (String stale : committed().keySet()) {
                Files.delete(ROOT.resolve(stale));
            }
            for (Map.Entry<String, String> source : sources.entrySet()) {
                Path file = ROOT.resolve(source.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, source.getValue());
            }
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    private static SortedMap<String, String> committed() {
        SortedMap<String, String> sources = new TreeMap<>();
        if (!Files.isDirectory(ROOT)) {
            return sources;
        }
        try (Stream<Path> files = Files.walk(ROOT)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.put(ROOT.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
        return sources;
    }
}
