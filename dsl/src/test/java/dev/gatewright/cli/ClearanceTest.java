package dev.gatewright.cli;

import static dev.gatewright.Gatewright.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.cli.PipelineProcess.Answer;
import dev.gatewright.emit.Emission;
import dev.gatewright.emit.EntryPoint;
import dev.gatewright.link.Linked;
import dev.gatewright.link.Linker;
import dev.gatewright.link.Target;
import dev.gatewright.workflow.Pipeline;
import dev.gatewright.workflow.job.Protection;
import dev.gatewright.workflow.job.StepsJob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was found right is remembered, and nothing else is taken for it. */
class ClearanceTest {

    private static final Pipeline MAKES = building("make");

    @TempDir
    Path root;

    private Path file;

    @BeforeEach
    void place() {
        file = root.resolve("clear/here");
    }

    @Test
    void whatNobodyJudgedIsntClear() {
        assertThat(clearance("jar", MAKES).isGranted()).isFalse();
    }

    @Test
    void theSameIsClearAfterwards() {
        clearance("jar", MAKES).grant();
        assertThat(clearance("jar", MAKES).isGranted()).isTrue();
    }

    @Test
    void anotherTextIsnt() {
        clearance("jar", MAKES).grant();
        assertThat(clearance("jar", building("cmake")).isGranted()).isFalse();
    }

    @Test
    void anotherJarJudgesForItself() {
        clearance("jar", MAKES).grant();
        assertThat(clearance("other", MAKES).isGranted()).isFalse();
    }

    @Test
    void outputsThatOnlyJavaDeclaresCount() {
        Pipeline declared = of(job("build").steps(run("make").outputs(output("size"))));
        Pipeline other = of(job("build").steps(run("make").outputs(output("place"))));
        assertThat(texts(declared)).isEqualTo(texts(other));
        clearance("jar", declared).grant();
        assertThat(clearance("jar", other).isGranted()).isFalse();
    }

    @Test
    void protectionThatOnlyJavaKnowsCounts() {
        Pipeline open = of(job("build").environment(environment("p")).steps(run("make")));
        Pipeline guarded = of(job("build")
                .environment(environment("p").protection(Protection.NONE))
                .steps(run("make")));
        assertThat(texts(open)).isEqualTo(texts(guarded));
        clearance("jar", open).grant();
        assertThat(clearance("jar", guarded).isGranted()).isFalse();
    }

    @Test
    void aFileThatWasCutShortIsNothing() throws IOException {
        clearance("jar", MAKES).grant();
        String whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.length() - 1));
        assertThat(clearance("jar", MAKES).isGranted()).isFalse();
    }

    @Test
    void aCacheThatCantBeWrittenMakesNoDifference() throws IOException {
        Files.writeString(root.resolve("clear"), "a file where the folder should be");
        clearance("jar", MAKES).grant();
        assertThat(clearance("jar", MAKES).isGranted()).isFalse();
    }

    @Test
    void nothingIsLeftBesideIt() throws IOException {
        clearance("jar", MAKES).grant();
        clearance("jar", building("cmake")).grant();
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void asAUserHasItOnlyWhatIsRightIsRemembered() throws IOException, InterruptedException {
        Path cache = root.resolve("target/cache/clear");
        PipelineProcess right = pipelineOf(".timeoutMinutes(5)", "make");
        assertThat(right.run(List.of()).output()).contains("1 created");
        assertThat(cache).isNotEmptyDirectory();
        assertThat(right.run(List.of()).output()).contains("1 unchanged");
        PipelineProcess wrong = pipelineOf(".raw(\"timeout-minutes\", \"soon\")", "make");
        Answer first = wrong.run(List.of());
        assertThat(first.exitCode()).isEqualTo(1);
        assertThat(wrong.run(List.of())).isEqualTo(first);
        PipelineProcess doubtful = pipelineOf(".strategy(matrix(axis(\"size\", \"s\", \"l\")))", "make $SIZE");
        Answer warned = doubtful.run(List.of());
        assertThat(warned.output()).contains("warning");
        assertThat(doubtful.run(List.of()).output()).contains("warning");
    }

    @Test
    void whatOnlyLinkingFindsIsToldOfFilesThatWereRight() throws IOException, InterruptedException {
        PipelineProcess guarded = pipelineOf(
                ".environment(environment(\"p\").protection(reviewers().waitMinutes(new java.io.File(\"late\").exists() ? -1 : 0)))",
                "make");
        assertThat(guarded.run(List.of()).exitCode()).isZero();
        Repo.at(root).write("late", "");
        assertThat(guarded.run(List.of()).output()).contains("protection-limit");
    }

    private PipelineProcess pipelineOf(String more, String script) throws IOException {
        Repo.at(root).write("pipeline/Main.java", """
                import static dev.gatewright.Gatewright.*;

                class Main {
                    public static void main(String... args) {
                        dev.gatewright.Gatewright.main(args, () -> pipeline(workflow("CI").on(push())
                                .permissions()
                                .jobs(job("build").runsOn(UBUNTU_LATEST)%s.steps(run("%s")))));
                    }
                }
                """.formatted(more, script));
        return PipelineProcess.compile(root).jarred();
    }

    private Clearance clearance(String judge, Pipeline pipeline) {
        Linked linked = Linker.link(pipeline, Target.GITHUB);
        return new Clearance(file, Clearance.subject(judge, linked, Emission.of(linked, new EntryPoint("Main.java"))));
    }

    private static String texts(Pipeline pipeline) {
        Linked linked = Linker.link(pipeline, Target.GITHUB);
        return Emission.of(linked, new EntryPoint("Main.java")).files().get(0).text();
    }

    private static Pipeline building(String script) {
        return of(job("build").steps(run(script)));
    }

    private static Pipeline of(StepsJob job) {
        return pipeline(workflow("CI").on(push()).jobs(job.runsOn(UBUNTU_LATEST)));
    }
}
