package dev.gatewright.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.link.Linked;
import dev.gatewright.link.Linker;
import dev.gatewright.link.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is emitted, byte by byte. To write the files anew: {@code mvn test -Dtest=GoldenFilesTest -Dgolden.write}. */
class GoldenFilesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/dev/gatewright/emit/golden");
    private static final EntryPoint MAIN = new EntryPoint("pipeline/Main.java");

    static List<String> names() {
        return List.copyOf(Goldens.ALL.keySet());
    }

    private static List<EmittedFile> emitted(String name) {
        Linked linked = Linker.link(Goldens.ALL.get(name), Target.GITHUB);
        assertThat(linked.findings()).isEmpty();
        Emission emission = Emission.of(linked, MAIN);
        assertThat(emission.findings()).isEmpty();
        return emission.files();
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatIsEmittedIsWhatIsKept(String name) throws IOException {
        if (System.getProperty("golden.write") != null) {
            Plan.of(GOLDEN.resolve(name), MAIN, emitted(name)).carryOut();
        }
        Map<String, String> texts = new TreeMap<>();
        emitted(name).forEach(file -> texts.put(file.path(), file.text()));
        assertThat(texts).isEqualTo(files(GOLDEN.resolve(name)));
    }

    @Test
    void everyFolderHasItsPipelineAndEveryPipelineItsFolder() throws IOException {
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()).sorted())
                    .isEqualTo(names());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void emittingASecondTimeChangesNothingOnACrlfCheckoutEither(String name, @TempDir Path root) throws IOException {
        Plan.of(root, MAIN, emitted(name)).carryOut();
        assertThat(files(root)).isEqualTo(files(GOLDEN.resolve(name)));
        assertThat(Plan.of(root, MAIN, emitted(name)).isDone()).isTrue();
        for (Map.Entry<String, String> file : files(root).entrySet()) {
            Files.writeString(root.resolve(file.getKey()), file.getValue().replace("\n", "\r\n"));
        }
        assertThat(Plan.of(root, MAIN, emitted(name)).isDone()).isTrue();
    }
}
