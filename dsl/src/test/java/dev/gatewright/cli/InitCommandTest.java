package dev.gatewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.cli.Repo.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {

    @TempDir
    Path root;

    private Repo repo;

    @BeforeEach
    void anEmptyRepository() throws IOException {
        repo = Repo.at(root);
        Files.delete(root.resolve("pipeline/Main.java"));
        Files.delete(root.resolve("pipeline"));
    }

    @Test
    void aPipelineIsThereAndWhatToDoNextIsSaid() {
        Answer answer = repo.alone("init");
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out())
                .contains("created pipeline/Main.java", "jbang pipeline/Main.java", "mvn -B -f pipeline verify")
                .doesNotContain("git init");
    }

    @Test
    void noPlaceholderIsLeft() throws IOException {
        repo.alone("init");
        try (Stream<Path> files = Files.walk(root.resolve("pipeline"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file))
                        .doesNotContainPattern("@[a-z]+@")
                        .doesNotContain("${");
            }
        }
        assertThat(repo.read("pipeline/Main.java"))
                .contains("//DEPS dev.gatewright:gatewright:" + Version.of("gatewright"));
    }

    @Test
    void theBranchIsTheRepositorys() throws IOException {
        repo.write(".git/HEAD", "ref: refs/heads/trunk\n");
        repo.alone("init");
        assertThat(repo.read("pipeline/src/Ci.java")).contains(".branches(\"trunk\")");
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        repo.write("pipeline/pom.xml", "<mine/>");
        Answer answer = repo.alone("init");
        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("`pipeline/pom.xml` is there already", "Nothing was written.");
        assertThat(root.resolve("pipeline/Main.java")).doesNotExist();
        assertThat(repo.read("pipeline/pom.xml")).isEqualTo("<mine/>");
    }

    @Test
    void whatCanNotBeWrittenLeavesNothingHalfBegun() throws IOException {
        repo.write("pipeline/src", "a file");
        Answer answer = repo.alone("init");
        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("it is a file where a folder must be. Nothing was changed.");
        try (Stream<Path> files = Files.list(root.resolve("pipeline"))) {
            assertThat(files).containsExactly(root.resolve("pipeline/src"));
        }
    }

    @Test
    void aWorkflowThatIsThereKeepsItsPlace() throws IOException {
        repo.write(".github/workflows/ci.yaml", "on: push\n");
        assertThat(repo.alone("init").out()).contains("writes .github/workflows/pipeline.yml");
        assertThat(repo.read("pipeline/src/Ci.java")).contains("workflow(\"Pipeline\")");
    }

    @Test
    void aCiThatHasNoJarMakesItOfTheSource() throws IOException {
        assertThat(repo.alone("init", "--from", "acme/gatewright@v1.0.0").out()).doesNotContain("--from");
        assertThat(repo.read("pipeline/src/Ci.java")).contains("""
                                checkout().repository("acme/gatewright").ref("v1.0.0").path(".gatewright"),
                                setupJava().distribution("temurin").javaVersion("17"),
                                run("mvn -B -f .gatewright install -pl dsl -am -Dmaven.test.skip=true -Dmaven.javadoc.skip=true"),
                                run("mvn -B -f pipeline verify"));
            """);
    }

    @Test
    void aSourceIsARepositoryAtACommit() {
        Answer answer = repo.alone("init", "--from", "acme/gatewright");
        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("`acme/gatewright` is no repository at a commit. Write OWNER/NAME@REF");
        assertThat(root.resolve("pipeline")).doesNotExist();
    }

    @Test
    void withoutGitThatIsTheFirstThingToDo(@TempDir Path lonely) throws IOException {
        Answer answer = repo.aloneIn(lonely, "init");
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out()).contains("git init");
        assertThat(lonely.resolve("pipeline/Main.java")).exists();
    }

    /** In a process of its own, with a locale and an encoding that break careless programs. */
    @Test
    void whatIsBegunCompilesEmitsAndIsUpToDateOnAnyLocaleAndEncoding() throws Exception {
        repo.alone("init");
        PipelineProcess process = PipelineProcess.compile(root);
        List<String> turkish = List.of("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-9");
        assertThat(process.run(turkish).exitCode()).isZero();
        String emitted = repo.read(".github/workflows/ci.yml");
        assertThat(emitted).startsWith("# Made by Gatewright from pipeline/Main.java: don't edit this file.\n");
        List<String> arabic = List.of("-Dfile.encoding=US-ASCII", "-Duser.language=ar");
        assertThat(process.run(arabic, "emit", "--check").exitCode()).isZero();
        Files.delete(root.resolve(".github/workflows/ci.yml"));
        assertThat(process.run(List.of(), "--check").exitCode()).isEqualTo(1);
        assertThat(process.run(List.of()).exitCode()).isZero();
        assertThat(repo.read(".github/workflows/ci.yml")).isEqualTo(emitted);
    }

    @Test
    void aPipelineOfABrokenConstantIsExplainedInAProcessToo() throws Exception {
        repo.alone("init");
        String ci = repo.read("pipeline/src/Ci.java");
        repo.write(
                "pipeline/src/Ci.java",
                ci.replace(".jobs(PIPELINE)", ".jobs(LATER)")
                        .replace("    private Ci()", "    static final StepsJob LATER = PIPELINE;\n\n    private Ci()")
                        .replace(".jobs(LATER)", ".jobs(Ci.LATER)"));
        PipelineProcess.Answer answer = PipelineProcess.compile(root).run(List.of());
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.output())
                .contains("pipeline/src/Ci.java:", ".jobs(Ci.LATER)", "[null-constant]")
                .doesNotContain("\tat ");
    }
}
