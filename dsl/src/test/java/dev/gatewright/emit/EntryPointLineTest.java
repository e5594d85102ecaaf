package dev.gatewright.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.source.Origin;
import dev.gatewright.workflow.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of several files of one name, the one is running that calls where the call came from. */
class EntryPointLineTest {

    private static final Origin CALLER = Origin.of(new StackTraceElement("Main", "main", "Main.java", 3));

    @TempDir
    Path root;

    @Test
    void theFileThatCallsAtTheLineIsMeant() throws IOException {
        file(
                "examples/first/Main.java",
                "final class Main {",
                "    void main(String... args) {",
                "        Gatewright.main(args, ALL);");
        file(
                "pipeline/Main.java",
                "final class Main {",
                "",
                "",
                "    void main(String... args) {",
                "        Gatewright.main(args, ALL);");
        assertThat(candidates()).containsExactly("examples/first/Main.java");
    }

    @Test
    void twoFilesThatCallAtTheLineLeaveItOpen() throws IOException {
        file("a/Main.java", "", "", "Gatewright.main(args, ALL);");
        file("b/Main.java", "", "", "Gatewright.main(args, () -> ALL);");
        assertThat(candidates()).containsExactly("a/Main.java", "b/Main.java");
    }

    /** A file that was changed since it was compiled must not hand its workflows to another one. */
    @Test
    void noFileThatCallsAtTheLineLeavesItOpen() throws IOException {
        file("a/Main.java", "class Main {}");
        file("b/Main.java", "", "", "int mainly = 1;");
        assertThat(candidates()).containsExactly("a/Main.java", "b/Main.java");
    }

    private List<String> candidates() {
        return EntryPointSearch.of(root, Pipeline.pipeline(), CALLER).candidates().stream()
                .map(EntryPoint::name)
                .toList();
    }

    private void file(String path, String... lines) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines) + "\n");
    }
}
