package dev.gatewright.cli;

import static dev.gatewright.Gatewright.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.acme.Circular;
import com.acme.Definitions;
import dev.gatewright.cli.Repo.Answer;
import dev.gatewright.expression.Expr;
import dev.gatewright.reference.Axis;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.Pipeline;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.event.Trigger;
import dev.gatewright.workflow.job.StepsJob;
import dev.gatewright.workflow.step.AsStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CliTest {

    private static final Pipeline PIPELINE = pipeline(Definitions.WORKFLOW);

    @TempDir
    Path root;

    private Repo repo;

    @BeforeEach
    void aRepository() throws IOException {
        repo = Repo.at(root);
    }

    @Test
    void helpNamesTheCommandsAndTheExitCodes() {
        Answer answer = repo.run(PIPELINE, "--help");
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out())
                .contains("Usage: jbang pipeline/Main.java", "emit", "list", "init", "simulate", "Exit codes:");
        assertThat(repo.alone("-h").out()).contains("Usage: gatewright");
        assertThat(answer.out().lines().filter(line -> line.endsWith(","))).isEmpty();
        assertThat(repo.alone("emit", "--help").out()).contains("--check", "--stdout", "--out=DIR", "--only=NAME");
    }

    @Test
    void versionIsTheBuilds() {
        for (String option : new String[] {"--version", "-V"}) {
            assertThat(repo.alone(option).out()).matches("gatewright \\d+\\.\\d+\\.\\d+\\R");
        }
        assertThat(Version.of("junit")).matches("\\d+\\.\\d+\\.\\d+");
    }

    @Test
    void withoutAPipelineACommandThatNeedsOneSaysSo() {
        for (String[] arguments : new String[][] {{}, {"emit"}, {"--check"}, {"list"}}) {
            Answer answer = repo.alone(arguments);
            assertThat(answer.exitCode()).isEqualTo(2);
            assertThat(answer.err()).contains("needs a pipeline", "jbang pipeline/Main.java", "`init`");
        }
    }

    @Test
    void anUnknownCommandIsAnsweredWithCandidates() {
        assertThat(repo.run(PIPELINE, "emti")).isEqualTo(new Answer(2, "", """
                        error: Unknown command `emti`. Did you mean `emit`?
                        See `jbang pipeline/Main.java --help`.
                        """));
        assertThat(repo.alone("deploy").err())
                .contains("There are `")
                .contains("`emit`")
                .contains("`list`");
    }

    @Test
    void anUnknownOptionIsAnsweredWithCandidates() {
        Answer answer = repo.run(PIPELINE, "emit", "--chekc");
        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("Unknown option `--chekc`. Did you mean `--check`?");
        assertThat(repo.run(PIPELINE, "emit", "ci.yml").err()).contains("`emit` takes no argument `ci.yml`.");
        assertThat(repo.run(PIPELINE, "--out").err()).contains("--out");
        assertThat(repo.run(PIPELINE, "--out").exitCode()).isEqualTo(2);
    }

    @Test
    void constantsOfTwoClassesThatReferToEachOtherAreExplainedWithTheLine() throws IOException {
        repo.write("pipeline/src/com/acme/Circular.java", "\n".repeat(20) + "        the line\n\n\n\n\n");
        Answer answer = repo.run(() -> Circular.PIPELINE);
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.err())
                .contains("pipeline/src/com/acme/Circular.java:", "[null-constant]", "third class")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @MethodSource("nothings")
    void whereverNullIsGivenTheWayOutIsTheSame(Supplier<Pipeline> givingNull) {
        Answer answer = repo.run(givingNull);
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.err()).contains("[null-constant]", " is null. The constant", "= Move what both need");
    }

    static Stream<Supplier<Pipeline>> nothings() {
        StepsJob job = job("a");
        @Nullable Object nothing = null;
        return Stream.of(
                () -> pipeline(workflow("W").jobs(job.needs((StepsJob) nothing))),
                () -> pipeline(workflow("W").jobs(job.steps((AsStep) nothing))),
                () -> pipeline(workflow("W").jobs(job.name(text("{}", (Expr<?>) nothing)))),
                () -> pipeline(workflow("W").jobs(job.env((Output<?>) nothing))),
                () -> pipeline(workflow("W").jobs((StepsJob) nothing)),
                () -> pipeline(workflow("W").on((Trigger) nothing)),
                () -> pipeline((Workflow) nothing),
                () -> pipeline(workflow("W").jobs(job.strategy(matrix((Axis<?>) nothing)))));
    }

    @Test
    void whatElseBreaksAConstantIsExplainedToo() {
        Answer answer = repo.run(() -> {
            throw new IllegalStateException("no such thing");
        });
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.err()).contains("[broken-constant]", "no such thing").doesNotContain("\tat ");
    }

    @Test
    void verboseShowsTheStack() {
        Answer answer = repo.run(
                () -> {
                    throw new IllegalStateException("no such thing");
                },
                "emit",
                "--verbose");
        assertThat(answer.err()).contains("\tat ");
    }

    @Test
    void listShowsFilesNamesTriggersAndJobs() {
        assertThat(repo.run(PIPELINE, "list").out()).isEqualTo("""
                FILE                      NAME  TRIGGERS  JOBS
                .github/workflows/ci.yml  CI    push      build
                """);
        assertThat(repo.run(PIPELINE, "list", "--format", "json").out()).isEqualTo("""
                {
                  "version": 1,
                  "workflows": [
                    {
                      "file": ".github/workflows/ci.yml",
                      "name": "CI",
                      "triggers": [
                        "push"
                      ],
                      "jobs": [
                        "build"
                      ]
                    }
                  ],
                  "actions": []
                }
                """);
        assertThat(repo.run(PIPELINE, "list", "--format", "yaml").exitCode()).isEqualTo(2);
    }

    @Test
    void aFolderThatCannotBeMadeIsOneLineAndExitCode2() throws IOException {
        Files.writeString(root.resolve("file"), "");
        Answer answer = repo.run(PIPELINE, "--out", "file/below");
        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err())
                .startsWith("error: ")
                .contains("Nothing was changed.")
                .hasLineCount(1);
    }
}
