package dev.gatewright.cli;

import dev.gatewright.source.Origin;
import dev.gatewright.workflow.Pipeline;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A repository in a temporary folder, and what the command line says in it. */
final class Repo {

    private static final Origin MAIN = Origin.of(new StackTraceElement("Main", "main", "Main.java", 3));

    private final Path root;
    private Map<String, String> environment = Map.of();
    private String input = "";

    private Repo(Path root) {
        this.root = root;
    }

    /** What a run answered. */
    record Answer(int exitCode, String out, String err) {}

    /** With {@code .git} and the entry point's source. */
    static Repo at(Path root) throws IOException {
        Files.createDirectories(root.resolve(".git"));
        Repo repo = new Repo(root);
        repo.write(
                "pipeline/Main.java",
                "class Main {\n  static void main() {\n    Gatewright.main(args, ALL);\n  }\n}\n");
        return repo;
    }

    Repo environment(Map<String, String> variables) {
        environment = variables;
        return this;
    }

    /** What stands on standard input. */
    Repo input(String text) {
        input = text;
        return this;
    }

    Answer run(Pipeline pipeline, String... arguments) {
        return in(root, () -> pipeline, arguments);
    }

    Answer run(Supplier<Pipeline> pipeline, String... arguments) {
        return in(root, pipeline, arguments);
    }

    Answer in(Path folder, Supplier<Pipeline> pipeline, String... arguments) {
        return answer(folder, session -> session.pipeline(pipeline, MAIN), arguments);
    }

    Answer alone(String... arguments) {
        return aloneIn(root, arguments);
    }

    Answer aloneIn(Path folder, String... arguments) {
        return answer(folder, session -> session, arguments);
    }

    private Answer answer(Path folder, java.util.function.UnaryOperator<Session> change, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Session session = Session.in(
                        folder,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .environment(environment)
                .input(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        int exitCode = Cli.run(arguments, change.apply(session));
        return new Answer(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    Path path(String file) {
        return root.resolve(file);
    }

    Repo write(String file, String text) throws IOException {
        Files.createDirectories(path(file).getParent());
        Files.writeString(path(file), text);
        return this;
    }

    String read(String file) throws IOException {
        return Files.readString(path(file));
    }

    List<String> emitted() throws IOException {
        Path github = path(".github");
        if (!Files.exists(github)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(github)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> github.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
