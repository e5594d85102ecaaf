package dev.gatewright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatewright.cli.PipelineProcess.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Where the user may not write, nothing is written at all. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no such permissions")
class PermissionTest {

    @TempDir
    Path root;

    @Test
    void whereOneFileCannotBeWrittenNoneIs() throws Exception {
        Repo repo = Repo.at(root);
        Files.delete(root.resolve("pipeline/Main.java"));
        repo.alone("init");
        String ci = repo.read("pipeline/src/Ci.java");
        repo.write(
                "pipeline/src/Ci.java",
                ci.replace(
                        "checkout(),",
                        "checkout(), dev.gatewright.workflow.metadata.CompositeAction.of(\"a\").description(\"a\")"
                                + ".steps(run(\"make\").shell(BASH)),"));
        PipelineProcess process = unprivileged(PipelineProcess.compile(root));
        Path workflows = Files.createDirectories(root.resolve(".github/workflows"));
        Path actions = Files.createDirectories(root.resolve(".github/actions"));
        allow(root, "rwxr-xr-x");
        allow(actions, "rwxrwxrwx");
        allow(workflows, "r-xr-xr-x");
        try {
            Answer answer = process.run(List.of());
            assertThat(answer.exitCode()).isEqualTo(2);
            assertThat(answer.output())
                    .contains(
                            "error: `" + workflows.toRealPath() + "` can't be read or written", "Nothing was changed.")
                    .doesNotContain("\tat ");
            assertThat(repo.emitted()).isEmpty();
            assertThat(actions).isEmptyDirectory();
        } finally {
            allow(workflows, "rwxr-xr-x");
        }
    }

    @Test
    void whatMayNotBeReadOrRewrittenIsOneClearLine() throws Exception {
        Repo repo = Repo.at(root);
        Files.delete(root.resolve("pipeline/Main.java"));
        repo.alone("init");
        PipelineProcess process = unprivileged(PipelineProcess.compile(root));
        repo.write("secret.yml", "on: push\n").write("locked/ci.yml", "on:   push\njobs: {}\n");
        allow(root, "rwxr-xr-x");
        allow(root.resolve("secret.yml"), "---------");
        allow(root.resolve("locked"), "r-xr-xr-x");
        try {
            for (String command : List.of("check", "format")) {
                Answer answer = process.run(List.of(), command, "secret.yml");
                assertThat(answer.exitCode())
                        .as(command + ": " + answer.output())
                        .isEqualTo(2);
                assertThat(answer.output())
                        .contains("secret.yml`: permission denied.")
                        .hasLineCount(1);
            }
            Answer answer = process.run(List.of(), "format", "--write", "locked/ci.yml");
            assertThat(answer.exitCode()).isEqualTo(2);
            assertThat(answer.output()).contains("locked").hasLineCount(1).doesNotContain("\tat ");
            assertThat(repo.read("locked/ci.yml")).isEqualTo("on:   push\njobs: {}\n");
        } finally {
            allow(root.resolve("locked"), "rwxr-xr-x");
        }
    }

    private static void allow(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    /** Root may write everywhere, so somebody else has to try. */
    private static PipelineProcess unprivileged(PipelineProcess process) throws IOException, InterruptedException {
        if (!System.getProperty("user.name").equals("root")) {
            return process;
        }
        assumeTrue(canBeNobody(), "skipped: root can write everywhere, and there is no `runuser` to be somebody else");
        return process.as("nobody");
    }

    private static boolean canBeNobody() throws InterruptedException {
        try {
            Process process = new ProcessBuilder("runuser", "-u", "nobody", "--", "true").start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
