package dev.gatewright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.cli.Cli;
import dev.gatewright.cli.Session;
import dev.gatewright.link.Linked;
import dev.gatewright.link.Linker;
import dev.gatewright.link.Target;
import dev.gatewright.testing.Testing;
import dev.gatewright.workflow.Pipeline;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.yaml.Yaml;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is compiled, and the YAML beside it is what comes out. */
class ReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("^(?:final )?class (\\w+)", Pattern.MULTILINE);

    @TempDir
    Path folder;

    @Test
    void theFirstWorkflowIsTheYamlBesideIt() throws Exception {
        List<String> sources = blocks("java");
        compile(sources);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            Field constant = loader.loadClass("Ci").getDeclaredField("WORKFLOW");
            constant.setAccessible(true);
            Linked linked = Linker.link(Pipeline.pipeline((Workflow) constant.get(null)), Target.GITHUB);
            assertThat(linked.findings()).isEmpty();
            assertThat(blocks("yaml").get(0))
                    .isEqualTo(Yaml.print(linked.workflows().get(0).tree()));
        }
    }

    @Test
    void theTestsBesideItPass() throws Exception {
        compile(blocks("java"));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            Constructor<?> constructor = loader.loadClass("CiTest").getDeclaredConstructor();
            constructor.setAccessible(true);
            Object tests = constructor.newInstance();
            List<Method> methods = Stream.of(tests.getClass().getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Test.class))
                    .toList();
            assertThat(methods).hasSize(2);
            for (Method method : methods) {
                method.setAccessible(true);
                method.invoke(tests);
            }
        }
    }

    @Test
    void theRunOfTheFirstOneIsTheTreeBesideIt() throws Exception {
        compile(blocks("java"));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            Field constant = loader.loadClass("Ci").getDeclaredField("WORKFLOW");
            constant.setAccessible(true);
            Pipeline pipeline = Pipeline.pipeline((Workflow) constant.get(null));
            assertThat(blocks("text").get(0))
                    .isEqualTo(Testing.simulate(pipeline)
                            .on(Testing.push("main"))
                            .failing("test")
                            .run()
                            .tree());
        }
    }

    @Test
    void theCommandsThatItNamesExist() throws Exception {
        String readme = Files.readString(Path.of("../README.md"));
        List<String> named = Pattern.compile("^\\| `([a-z]+)", Pattern.MULTILINE)
                .matcher(readme)
                .results()
                .map(row -> row.group(1))
                .distinct()
                .toList();
        assertThat(named).contains("emit", "prove");
        for (String command : named) {
            PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
            assertThat(Cli.run(new String[] {command, "--help"}, Session.in(folder, nowhere, nowhere)))
                    .as(command)
                    .isZero();
        }
    }

    private void compile(List<String> sources) throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        for (String source : sources) {
            Files.writeString(folder.resolve(name(source) + ".java"), source);
        }
        String[] files = sources.stream()
                .map(source -> folder.resolve(name(source) + ".java").toString())
                .toArray(String[]::new);
        String[] options = {
            "-proc:none",
            "-Xlint:all",
            "-Werror",
            "-d",
            folder.toString(),
            "-classpath",
            System.getProperty("java.class.path")
        };
        String[] arguments = Stream.concat(Stream.of(options), Stream.of(files)).toArray(String[]::new);
        assertThat(compiler.run(null, null, null, arguments))
                .as("the README's Java compiles")
                .isZero();
    }

    private static String name(String source) {
        Matcher matcher = CLASS.matcher(source);
        assertThat(matcher.find()).as("a class in " + source).isTrue();
        return matcher.group(1);
    }

    private static List<String> blocks(String language) throws Exception {
        String readme = Files.readString(Path.of("../README.md"));
        return BLOCK.matcher(readme)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }
}
