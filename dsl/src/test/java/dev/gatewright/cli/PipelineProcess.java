package dev.gatewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import javax.tools.ToolProvider;

/** A pipeline as a process of its own, as a user runs it. */
final class PipelineProcess {

    private final Path root;
    private final List<String> prefix;
    private final String classPath;

    private PipelineProcess(Path root, List<String> prefix, String classPath) {
        this.root = root;
        this.prefix = prefix;
        this.classPath = classPath;
    }

    /** What a process said on both streams. */
    record Answer(int exitCode, String output) {}

    /** Compiles what is below {@code pipeline}, tests included. */
    static PipelineProcess compile(Path root) throws IOException {
        Path classes = Files.createDirectories(root.resolve("target/classes"));
        List<String> arguments = new ArrayList<>(
                List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path"), "--release", "17"));
        try (Stream<Path> files = Files.walk(root.resolve("pipeline"))) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> arguments.add(file.toString()));
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
        return new PipelineProcess(
                root, List.of(), classes + File.pathSeparator + System.getProperty("java.class.path"));
    }

    /** The same run by somebody else, who may not be allowed to read the class path that tests have. */
    PipelineProcess as(String user) throws IOException {
        Path copy = Files.createDirectories(root.resolve("target/path"));
        List<String> paths = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator)) {
            Path from = Path.of(entry);
            String name = from.getFileName().toString();
            if (name.equals("classes") || name.startsWith("picocli") || name.startsWith("snakeyaml-engine")) {
                Path to = copy.resolve(paths.size() + name);
                copy(from, to);
                paths.add(to.toString());
            }
        }
        return new PipelineProcess(root, List.of("runuser", "-u", user, "--"), String.join(File.pathSeparator, paths));
    }

    /** The same run with Gatewright in a jar, as users have it. */
    PipelineProcess jarred() throws IOException {
        Path jar = root.resolve("target/gatewright.jar");
        List<String> paths = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator)) {
            boolean ours = Files.isDirectory(Path.of(entry, "dev/gatewright/cli"))
                    && Files.exists(Path.of(entry, "dev/gatewright/Gatewright.class"));
            paths.add(ours ? jar.toString() : entry);
            if (ours) {
                pack(Path.of(entry), jar);
            }
        }
        return new PipelineProcess(root, prefix, String.join(File.pathSeparator, paths));
    }

    private static void pack(Path folder, Path jar) throws IOException {
        try (Stream<Path> all = Files.walk(folder);
                JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.setLevel(Deflater.NO_COMPRESSION);
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                out.putNextEntry(new JarEntry(folder.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Path target = to.resolve(from.relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.copy(path, target);
            }
        }
    }

    Answer run(List<String> options, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath));
        command.addAll(options);
        command.add("Main");
        command.addAll(List.of(arguments));
        Path log = root.resolve("target/log");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment()
                .put("GATEWRIGHT_CACHE", root.resolve("target/cache").toString());
        Process process = builder.directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Answer(process.exitValue(), new String(Files.readAllBytes(log), StandardCharsets.UTF_8));
    }
}
