package dev.gatewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a path names, {@code check} and {@code format} end with one clear word about it. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class HostileFilesTest {

    @TempDir
    Path root;

    private Repo repo;

    @BeforeEach
    void begin() throws IOException {
        repo = Repo.at(root);
    }

    private void isAFinding(String code) {
        Repo.Answer answer = repo.alone("check", "x.yml", "--format", "json");
        assertThat(answer.exitCode()).as(answer.out()).isEqualTo(1);
        assertThat(answer.out()).contains("\"file\": \"x.yml\"").contains("\"code\": \"" + code + "\"");
        assertThat(answer.out()).doesNotContain("\"line\": 0");
        assertThat(answer.err()).isEmpty();
    }

    private void isRefused(String file, String reason) {
        for (String command : new String[] {"check", "format"}) {
            Repo.Answer answer = repo.alone(command, file);
            assertThat(answer.exitCode()).as(command).isEqualTo(2);
            assertThat(answer.err())
                    .startsWith("gatewright: Can't read `")
                    .endsWith(file + "`: " + reason + ".\n")
                    .hasLineCount(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\t", "\n\n", "# only a comment\n", "---\n", "---\n...\n", "%YAML 1.2\n---\n"})
    void aFileOfNothingHasAPlaceAllTheSame(String text) throws IOException {
        repo.write("x.yml", text);
        isAFinding("missing-key");
    }

    @Test
    void whatIsTooMuchIsSaidSo() throws IOException {
        repo.write("x.yml", "a".repeat(10_000_000));
        isAFinding("yaml-too-long");
        repo.write("x.yml", "on: push\nname: " + "a".repeat(1_000_000) + "\n");
        isAFinding("missing-key");
        for (String nested : new String[] {
            "[".repeat(10_000) + "]".repeat(10_000),
            "{a: ".repeat(10_000) + "1" + "}".repeat(10_000),
            "- ".repeat(10_000) + "a"
        }) {
            repo.write("x.yml", nested);
            isAFinding("yaml-too-deep");
        }
        StringBuilder blocks = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            blocks.append(" ".repeat(i)).append("a:\n");
        }
        repo.write("x.yml", blocks.toString());
        isAFinding("yaml-too-deep");
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)));
        }
        repo.write("x.yml", bomb.toString());
        isAFinding("yaml-too-many-nodes");
    }

    @Test
    void bytesThatAreNoTextAreSaidSo() throws IOException {
        String text = "on: push\nname: caf\u00e9\n";
        for (Charset charset : new Charset[] {StandardCharsets.UTF_16, Charset.forName("windows-1252")}) {
            Files.write(repo.path("x.yml"), text.getBytes(charset));
            isAFinding("yaml-encoding");
        }
        repo.write("x.yml", "on: push\u0000\n");
        isAFinding("yaml-syntax");
        repo.write("x.yml", "\ufeff" + text);
        isAFinding("missing-key");
    }

    @Test
    void aFolderWithoutWorkflowsIsRefused() throws IOException {
        Files.createDirectory(repo.path("x.yml"));
        isRefused("x.yml", "there is no workflow and no action in it");
        assertThat(repo.alone("check").err()).contains(".github`: there is no workflow and no action in it.");
        assertThat(repo.alone("check").exitCode()).isEqualTo(2);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no such files")
    void linksAndPipesAreRefused() throws Exception {
        Files.createSymbolicLink(repo.path("loop.yml"), repo.path("loop.yml"));
        Files.createSymbolicLink(repo.path("dangling.yml"), repo.path("nowhere"));
        assertThat(new ProcessBuilder("mkfifo", repo.path("pipe.yml").toString())
                        .start()
                        .waitFor())
                .isZero();
        isRefused("loop.yml", "it is a link that leads nowhere");
        isRefused("dangling.yml", "it is a link that leads nowhere");
        isRefused("pipe.yml", "it is neither a file nor a folder");
        assertThat(repo.alone("check", ".").exitCode()).isEqualTo(2);
        assertThat(repo.alone("check", "/dev/null").exitCode()).isEqualTo(1);
    }
}
