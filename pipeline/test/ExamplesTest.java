import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.emit.Emission;
import dev.gatewright.emit.EntryPoint;
import dev.gatewright.link.Linked;
import dev.gatewright.link.Linker;
import dev.gatewright.link.Target;
import dev.gatewright.workflow.Pipeline;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
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
        compile(EXAMPLES.resolve("first/Main.java"));
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            Field pipeline = loader.loadClass("Main").getDeclaredField("PIPELINE");
            pipeline.setAccessible(true);
            Linked linked = Linker.link((Pipeline) pipeline.get(null), Target.GITHUB);
            assertThat(linked.findings()).isEmpty();
            assertThat(Emission.of(linked, new EntryPoint("examples/first/Main.java"))
                            .files())
                    .singleElement()
                    .satisfies(
                            file -> assertThat(EXAMPLES.resolve("first/ci.yml")).hasContent(file.text()));
        }
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
