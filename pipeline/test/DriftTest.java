import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.emit.Emission;
import dev.gatewright.emit.EmittedFile;
import dev.gatewright.emit.EntryPoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The workflows that are committed are those that the Java says: {@code scripts/jbang pipeline/Main.java} writes them. */
class DriftTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    static List<EmittedFile> files() {
        EntryPoint entryPoint = new EntryPoint(Pipelines.ALL.name().orElseThrow());
        return Emission.of(Emitted.LINKED, entryPoint).files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsCommittedIsWhatIsEmitted(EmittedFile file) {
        assertThat(ROOT.resolve(file.path())).hasContent(file.text());
    }

    @Test
    void nothingElseIsCommitted() throws IOException {
        try (Stream<Path> committed = Files.list(ROOT.resolve(".github/workflows"))) {
            assertThat(committed.map(file -> ".github/workflows/" + file.getFileName()))
                    .containsExactlyInAnyOrderElementsOf(
                            files().stream().map(EmittedFile::path).toList());
        }
    }

    @Test
    void theEntryPointIsThere() {
        assertThat(ROOT.resolve(Pipelines.ALL.name().orElseThrow())).isRegularFile();
    }
}
