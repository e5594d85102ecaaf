package dev.gatewright.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.source.Origin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFolderTest {

    @TempDir
    Path root;

    private SourceFolder sources;

    @BeforeEach
    void aPipeline() {
        sources = SourceFolder.of(root, Path.of("pipeline"));
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Origin java(String className, String file, int line) {
        return Origin.of(new StackTraceElement(className, "<clinit>", file, line));
    }

    @Test
    void aLineOfJavaIsNamedByTheOneFileThatItCanBe() throws IOException {
        write("pipeline/src/Ci.java", "one\ntwo\n");
        assertThat(sources.file(java("Ci", "Ci.java", 2))).isEqualTo("pipeline/src/Ci.java");
        assertThat(sources.line(java("Ci", "Ci.java", 2))).contains("two");
        assertThat(sources.line(java("Ci", "Ci.java", 3))).isEmpty();
    }

    @Test
    void twoFilesOfOneNameAreToldApartByTheirPackage() throws IOException {
        write("pipeline/src/com/acme/Ci.java", "acme\n");
        write("pipeline/src/org/other/Ci.java", "other\n");
        assertThat(sources.file(java("org.other.Ci$Inner", "Ci.java", 1))).isEqualTo("pipeline/src/org/other/Ci.java");
        assertThat(sources.line(java("com.acme.Ci", "Ci.java", 1))).contains("acme");
    }

    @Test
    void whereTwoFilesCanBeMeantNoneIsNamed() throws IOException {
        write("pipeline/a/Ci.java", "a\n");
        write("pipeline/b/Ci.java", "b\n");
        assertThat(sources.file(java("Ci", "Ci.java", 1))).isEqualTo("Ci.java");
        assertThat(sources.line(java("Ci", "Ci.java", 1))).isEmpty();
    }

    @Test
    void whatWasBuiltIsNoSource() throws IOException {
        write("pipeline/src/Ci.java", "source\n");
        write("pipeline/target/Ci.java", "built\n");
        write("pipeline/.cache/Ci.java", "cached\n");
        write("pipeline/other/.git/HEAD", "ref\n");
        write("pipeline/other/Ci.java", "another repository\n");
        assertThat(sources.line(java("Ci", "Ci.java", 1))).contains("source");
    }

    @Test
    void aFileThatWasReadKeepsItsName() throws IOException {
        write("ci.yml", "on: push\n");
        assertThat(sources.file(Origin.of("ci.yml", 1, 1))).isEqualTo("ci.yml");
        assertThat(sources.line(Origin.of("ci.yml", 1, 1))).contains("on: push");
    }

    @Test
    void whatCannotBeReadShowsNoLine() {
        assertThat(sources.line(Origin.of("gone.yml", 1, 1))).isEmpty();
        assertThat(sources.line(Origin.of("a\0b", 1, 1))).isEmpty();
        assertThat(sources.line(Origin.unknown())).isEmpty();
        assertThat(sources.file(Origin.unknown())).isEmpty();
    }

    @Test
    void aFileThatIsNotUtf8ShowsWhatOfItIs() throws IOException {
        Files.write(root.resolve("latin.yml"), new byte[] {'a', (byte) 0xe4, 'b', '\n'});
        assertThat(sources.line(Origin.of("latin.yml", 1, 1))).contains("a\ufffdb");
    }
}
