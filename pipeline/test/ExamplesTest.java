import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.check.Checks;
import dev.gatewright.emit.Emission;
import dev.gatewright.emit.EmittedFile;
import dev.gatewright.emit.EntryPoint;
import dev.gatewright.link.Linked;
import dev.gatewright.link.Linker;
import dev.gatewright.link.Target;
import dev.gatewright.workflow.Pipeline;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What newcomers copy compiles, and what lies beside it is what comes out. */
class ExamplesTest {

    private static final Path EXAMPLES =
            Path.of("").toAbsolutePath().getParent().resolve("examples");

    @TempDir
    Path classes;

    @Test
    void theFirstPipelineIsTheWorkflowBesideIt() throws Exception {
        assertThat(emitted("first")).isEqualTo(beside("first")).hasSize(1);
    }

    @Test
    void whatCallsEachOtherIsTheWorkflowsAndTheActionBesideIt() throws Exception {
        assertThat(emitted("calls")).isEqualTo(beside("calls")).hasSize(3);
    }

    /** The files that an example makes, by their paths. */
    private Map<String, String> emitted(String example) throws Exception {
        compile(EXAMPLES.resolve(example + "/Main.java"));
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            Field pipeline = loader.loadClass("Main").getDeclaredField("PIPELINE");
            pipeline.setAccessible(true);
            Linked linked = Linker.link((Pipeline) pipeline.get(null), Target.GITHUB);
            assertThat(Checks.check(linked)).isEmpty();
            EntryPoint entryPoint = new EntryPoint("examples/" + example + "/Main.java");
            return Emission.of(linked, entryPoint).files().stream()
                    .collect(Collectors.toMap(EmittedFile::path, EmittedFile::text));
        }
    }

    /** What lies below its {@code .github}. */
    private static Map<String, String> beside(String example) throws IOException {
        Path root = EXAMPLES.resolve(example);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root.resolve(".github"))) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                String path = root.relativize(file).toString().replace('\\', '/');
                files.put(path, Files.readString(file).replace("\r\n", "\n"));
            }
        }
        return files;
    }

    private void compile(Path source) {
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-Xlint:all",
                        "-Werror",
                        "--release",
                        "17",
                        "-d",
                        classes.toString(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        source.toString());
        assertThat(status).as(source + " compiles").isZero();
    }
}
