package dev.gatewright.cli;

import static dev.gatewright.Gatewright.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.cli.Repo.Answer;
import dev.gatewright.workflow.Pipeline;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.event.Trigger;
import dev.gatewright.workflow.metadata.CompositeAction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmitCommandTest {

    private static final Workflow CI = of("CI", push());
    private static final Workflow NIGHTLY = of("Nightly", workflowDispatch());
    private static final Pipeline BOTH = pipeline(CI, NIGHTLY);

    @TempDir
    Path root;

    private Repo repo;

    @BeforeEach
    void aRepository() throws IOException {
        repo = Repo.at(root);
    }

    private static Workflow of(String name, Trigger trigger) {
        return workflow(name)
                .on(trigger)
                .permissions()
                .jobs(job("build").runsOn(UBUNTU_LATEST).timeoutMinutes(5).steps(run("make")));
    }

    @Test
    void noCommandMeansEmit() throws IOException {
        Answer answer = repo.run(BOTH);
        assertThat(answer).isEqualTo(new Answer(0, """
                created .github/workflows/ci.yml
                created .github/workflows/nightly.yml
                2 files of pipeline/Main.java: 2 created.
                """, ""));
        assertThat(repo.emitted()).containsExactly("workflows/ci.yml", "workflows/nightly.yml");
        assertThat(repo.run(BOTH, "emit").out()).isEqualTo("2 files of pipeline/Main.java: 2 unchanged.\n");
    }

    @Test
    void whatChangedIsSaidAndNothingElseIsTouched() throws IOException {
        repo.run(BOTH);
        repo.write(
                ".github/workflows/ci.yml",
                repo.read(".github/workflows/ci.yml").replace("make", "cmake"));
        repo.write(".github/workflows/hand.yml", "on: push\n");
        Answer answer = repo.run(pipeline(CI));
        assertThat(answer.out()).isEqualTo("""
                updated .github/workflows/ci.yml
                deleted .github/workflows/nightly.yml
                1 file of pipeline/Main.java: 1 updated, 1 deleted.
                Left alone, as pipeline/Main.java didn't make it: `.github/workflows/hand.yml`.
                """);
        assertThat(repo.read(".github/workflows/hand.yml")).isEqualTo("on: push\n");
    }

    @Test
    void theRootIsFoundFromAnyFolderBelow() throws IOException {
        Path deep = Files.createDirectories(root.resolve("a/b"));
        assertThat(repo.in(deep, () -> BOTH).exitCode()).isZero();
        assertThat(repo.emitted()).hasSize(2);
    }

    @Test
    void withoutGitTheWorkingDirectoryIsTheRoot(@TempDir Path lonely) throws IOException {
        Files.createDirectories(lonely.resolve("pipeline"));
        Files.writeString(lonely.resolve("pipeline/Main.java"), "");
        assertThat(repo.in(lonely, () -> BOTH).exitCode()).isZero();
        assertThat(lonely.resolve(".github/workflows/ci.yml")).exists();
    }

    @Test
    void checkSaysThatAllIsWell() {
        repo.run(BOTH);
        assertThat(repo.run(BOTH, "--check"))
                .isEqualTo(new Answer(0, "2 files of pipeline/Main.java are up to date.\n", ""));
    }

    @Test
    void checkShowsWhatDiffersIsMissingAndIsLeftOverAndWritesNothing() throws IOException {
        repo.run(pipeline(CI, of("Old", push())));
        repo.write(
                ".github/workflows/ci.yml",
                repo.read(".github/workflows/ci.yml").replace("make", "cmake"));
        String before = repo.read(".github/workflows/ci.yml");
        Answer answer = repo.run(BOTH, "emit", "--check");
        assertThat(answer)
                .isEqualTo(new Answer(
                        1, """
                --- a/.github/workflows/ci.yml
                +++ b/.github/workflows/ci.yml
                @@ -10,4 +10,4 @@
                     runs-on: ubuntu-latest
                     timeout-minutes: 5
                     steps:
                -      - run: cmake
                +      - run: make
                .github/workflows/nightly.yml is missing.
                .github/workflows/old.yml is left over: pipeline/Main.java makes it no more.
                """, "3 files aren't what pipeline/Main.java makes. Run: jbang pipeline/Main.java\n"));
        assertThat(repo.read(".github/workflows/ci.yml")).isEqualTo(before);
        assertThat(repo.emitted()).containsExactly("workflows/ci.yml", "workflows/old.yml");
    }

    @Test
    void checkTakesACrlfCheckoutForTheSame() throws IOException {
        repo.run(BOTH);
        for (String file : repo.emitted()) {
            repo.write(".github/" + file, repo.read(".github/" + file).replace("\n", "\r\n"));
        }
        assertThat(repo.run(BOTH, "--check").exitCode()).isZero();
    }

    @Test
    void outTakesAnotherFolderForTheRoot() throws IOException {
        assertThat(repo.run(BOTH, "--out", "x/y").exitCode()).isZero();
        assertThat(root.resolve("x/y/.github/workflows/ci.yml")).exists();
        assertThat(repo.emitted()).isEmpty();
        assertThat(repo.run(BOTH, "--check", "--out", "x/y").exitCode()).isZero();
    }

    @Test
    void stdoutPrintsTheFilesAndWritesNothing() throws IOException {
        Answer one = repo.run(pipeline(CI), "--stdout");
        Answer two = repo.run(BOTH, "--stdout");
        assertThat(repo.emitted()).isEmpty();
        repo.run(BOTH);
        String ci = repo.read(".github/workflows/ci.yml");
        String nightly = repo.read(".github/workflows/nightly.yml");
        assertThat(one).isEqualTo(new Answer(0, ci, ""));
        assertThat(two.out())
                .isEqualTo("--- # .github/workflows/ci.yml\n" + ci + "--- # .github/workflows/nightly.yml\n" + nightly);
    }

    @Test
    void onlyOneFileIsWrittenByAnyOfItsNames() throws IOException {
        for (String name : List.of("Nightly", "nightly", "nightly.yml", ".github/workflows/nightly.yml")) {
            Files.deleteIfExists(repo.path(".github/workflows/nightly.yml"));
            assertThat(repo.run(BOTH, "--only", name).exitCode()).as(name).isZero();
            assertThat(repo.emitted()).containsExactly("workflows/nightly.yml");
        }
        assertThat(repo.run(BOTH, "--only", "ci", "--only", "nightly").exitCode())
                .isZero();
        assertThat(repo.emitted()).hasSize(2);
    }

    @Test
    void anUnknownNameIsAnsweredWithCandidates() {
        assertThat(repo.run(BOTH, "--only", "nightli"))
                .isEqualTo(new Answer(2, "", "error: Unknown file or workflow `nightli`. Did you mean `Nightly`?\n"));
        assertThat(repo.run(BOTH, "--only", "something").err())
                .isEqualTo("error: Unknown file or workflow `something`. There are `.github/workflows/ci.yml` and"
                        + " `.github/workflows/nightly.yml`.\n");
    }

    @Test
    void theTargetDecidesHowLocalFilesAreCalled() {
        CompositeAction action = CompositeAction.of("Set up")
                .description("Sets up.")
                .steps(run("make").shell(BASH));
        Pipeline pipeline = pipeline(
                workflow("CI").on(push()).jobs(job("a").runsOn(UBUNTU_LATEST).steps(action)));
        assertThat(repo.run(pipeline, "--stdout", "--only", "ci").out()).contains("uses: $/.github/actions/set-up\n");
        assertThat(repo.run(pipeline, "--stdout", "--only", "ci", "--target", "ghes")
                        .out())
                .contains("uses: ./.github/actions/set-up\n");
        Answer wrong = repo.run(pipeline, "--target", "gitlab");
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains("`gitlab` is no target. Did you mean `github`?\n");
    }

    @Test
    void whatGoesNotTogetherIsRefused() {
        Answer answer = repo.run(BOTH, "--stdout", "--check");
        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("`--stdout` writes no file");
    }

    @Test
    void problemsAreSaidAllAtOnceWithTheirLinesAndNothingIsWritten() throws IOException {
        Pipeline broken = pipeline(
                CI,
                workflow("Broken")
                        .on(push())
                        .jobs(
                                job("a").runsOn(UBUNTU_LATEST).steps(run("x").env(output("nobody"))),
                                job("b").runsOn(UBUNTU_LATEST).steps(run("x").env(output("none"))),
                                job("large").runsOn(UBUNTU_LATEST).steps(run("x".repeat(512_001)))));
        Answer answer = repo.run(broken);
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err())
                .contains("EmitCommandTest.java:", "`nobody`", "`none`", "(500 KB)")
                .endsWith("\n3 errors.\n");
        assertThat(repo.emitted()).isEmpty();
    }

    @Test
    void aFileInTheWayIsRefusedWithTheWayOutAndNothingIsWritten() throws IOException {
        repo.write(".github/workflows/ci.yml", "on: push\n");
        Answer answer = repo.run(BOTH);
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.err()).contains("[file-in-the-way]", "is there already", ".file(\"other.yml\")");
        assertThat(repo.emitted()).containsExactly("workflows/ci.yml");
        assertThat(repo.read(".github/workflows/ci.yml")).isEqualTo("on: push\n");
    }

    @Test
    void aFileWhereAFolderMustBeIsNamed() throws IOException {
        repo.write(".github/workflows", "");
        Answer answer = repo.run(BOTH);
        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err())
                .endsWith("workflows` can't be read or written: it is a file where a folder must be. Nothing was"
                        + " changed.\n");
        assertThat(repo.emitted()).containsExactly("workflows");
    }

    @Test
    void anEntryPointThatCannotBeToldIsAskedFor() throws IOException {
        Files.delete(root.resolve("pipeline/Main.java"));
        Answer gone = repo.run(BOTH);
        assertThat(gone.exitCode()).isEqualTo(1);
        assertThat(gone.err()).contains("[entry-point-unknown]", "pipeline(\"pipeline/Main.java\", …)");
        repo.write("a/Main.java", "").write("b/Main.java", "");
        Answer many = repo.run(BOTH);
        assertThat(many.exitCode()).isEqualTo(1);
        assertThat(many.err()).contains("[entry-point-ambiguous]", "`a/Main.java` and `b/Main.java`");
        assertThat(repo.emitted()).isEmpty();
        assertThat(repo.run(pipeline("b/Main.java", CI)).exitCode()).isZero();
        assertThat(repo.read(".github/workflows/ci.yml")).startsWith("# Made by Gatewright from b/Main.java:");
    }

    @Test
    void aNameThatIsNoPathBelowTheRootIsRefused() throws IOException {
        for (String name :
                List.of("", " ", "/Main.java", "../Main.java", "a//Main.java", "a\\Main.java", "a\nMain.java")) {
            Answer answer = repo.run(pipeline(name, CI));
            assertThat(answer.exitCode()).as(name).isEqualTo(1);
            assertThat(answer.err()).contains("[entry-point-name]", "pipeline(\"pipeline/Main.java\", …)");
            assertThat(repo.emitted()).isEmpty();
        }
        for (String name : List.of("Main.java", "tools/ci pipeline/Mäin.java", ".ci/Main.java", "a..b/..c")) {
            assertThat(repo.run(pipeline(name, CI), "--stdout").exitCode())
                    .as(name)
                    .isZero();
        }
    }

    @Test
    void aSecondPipelineIsNeverTakenForTheFirst() throws IOException {
        repo.run(BOTH);
        repo.write("tools/pipeline/Main.java", repo.read("pipeline/Main.java"));
        Answer answer = repo.run(pipeline(CI));
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.err()).contains("[entry-point-ambiguous]");
        assertThat(repo.emitted()).hasSize(2);
        assertThat(repo.run(BOTH).exitCode())
                .as("nothing is at stake where nothing changes")
                .isZero();
    }

    @Test
    void colourIsForWhoAsksForIt() {
        repo.run(pipeline(CI));
        assertThat(repo.run(BOTH, "--check").out()).doesNotContain("\033");
        assertThat(repo.environment(Map.of("FORCE_COLOR", "1"))
                        .run(BOTH, "--check")
                        .out())
                .contains("\033[1m.github/workflows/nightly.yml\033[0m is missing.");
        assertThat(repo.environment(Map.of("FORCE_COLOR", "1", "NO_COLOR", "1"))
                        .run(BOTH, "--check")
                        .out())
                .doesNotContain("\033");
    }
}
