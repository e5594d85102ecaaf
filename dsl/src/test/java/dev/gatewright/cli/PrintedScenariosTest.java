package dev.gatewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.cli.Repo.Answer;
import dev.gatewright.json.Json;
import dev.gatewright.proof.HostileTest;
import dev.gatewright.proof.Verdict;
import dev.gatewright.testing.Rehearsed;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code prove} prints to replay a refutation: the command runs, the Java code compiles, and both tell the same. */
@Tag("long")
class PrintedScenariosTest {

    @TempDir
    Path root;

    /** A refuted case in its repository, with what was printed of it. */
    private record Printed(HostileTest.Case example, Repo repo, Json counterexample) {

        static Printed of(HostileTest.Case example, Path root) throws IOException {
            Repo repo = Repo.at(root);
            for (int i = 0; i < example.files().size(); i += 2) {
                String file = example.files().get(i);
                repo.write(
                        file.contains("/") ? file : ".github/workflows/" + file,
                        example.files().get(i + 1));
            }
            List<String> arguments =
                    new ArrayList<>(List.of("prove", ".", "--format", "json", "--invariant", example.invariant()));
            arguments.addAll(example.flags());
            Answer answer = repo.alone(arguments.toArray(String[]::new));
            assertThat(answer.exitCode()).as(example + answer.err()).isEqualTo(1);
            Json result = Json.parse(answer.out())
                    .member("results")
                    .orElseThrow()
                    .elements()
                    .get(0);
            return new Printed(example, repo, result.member("counterexample").orElseThrow());
        }

        private String text(String member) {
            return ((Json.Str) counterexample.member(member).orElseThrow()).text();
        }

        boolean replays() {
            return text("replay").equals("The simulation agrees.");
        }

        String method(int index) {
            return "  public static Rehearsed run" + index + "(Path PIPELINE) {\n    " + text("test")
                    + "\n    return run;\n  }\n";
        }

        /** What the printed command says. */
        String told() {
            List<String> arguments = new ArrayList<>(List.of("simulate", "."));
            counterexample.member("simulate").orElseThrow().elements().stream()
                    .map(each -> ((Json.Str) each).text())
                    .forEach(arguments::add);
            Answer answer = repo.alone(arguments.toArray(String[]::new));
            assertThat(answer.exitCode())
                    .as(example + " " + arguments + answer.err())
                    .isZero();
            return answer.out();
        }
    }

    private List<Printed> printed() throws IOException {
        List<Printed> all = new ArrayList<>();
        for (HostileTest.Case example : HostileTest.cases().toList()) {
            if (example.verdict() == Verdict.REFUTED) {
                all.add(Printed.of(example, root.resolve("case" + all.size())));
            }
        }
        return all.stream().filter(Printed::replays).toList();
    }

    @Test
    void theCommandRunsAndTheTestCompilesAndBothTellTheSame() throws Exception {
        List<Printed> all = printed();
        assertThat(all).hasSizeGreaterThan(60);

        try (URLClassLoader loader = compiled(all)) {
            Class<?> tests = loader.loadClass("Replays");
            for (int i = 0; i < all.size(); i++) {
                Rehearsed run = (Rehearsed) tests.getMethod("run" + i, Path.class)
                        .invoke(null, all.get(i).repo().path("."));
                assertThat(run.simulated().toString())
                        .as(all.get(i).example() + all.get(i).text("test"))
                        .isEqualTo(all.get(i).told());
            }
        }
    }

    private URLClassLoader compiled(List<Printed> all) throws IOException {
        StringBuilder source = new StringBuilder("""
                import static dev.gatewright.testing.Testing.*;

                import dev.gatewright.testing.Rehearsed;
                import java.nio.file.Path;

                public final class Replays {
                """);
        for (int i = 0; i < all.size(); i++) {
            source.append(all.get(i).method(i));
        }
        Path file = Files.writeString(root.resolve("Replays.java"), source.append("}\n"));
        String path = System.getProperty("java.class.path");
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-d", root.toString(), "-cp", path, "--release", "17", file.toString()))
                .isZero();
        return new URLClassLoader(new URL[] {root.toUri().toURL()}, getClass().getClassLoader());
    }
}
