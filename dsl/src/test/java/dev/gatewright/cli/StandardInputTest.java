package dev.gatewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check -} and {@code format -}: a text instead of files. */
class StandardInputTest {

    private static final String FILE = ".github/workflows/ci.yml";
    private static final String WRONG = "on: push\njobs:\n  a: {run-on: x, steps: [{run: make}]}\n";
    private static final String CALL = "on: push\njobs:\n  a: {uses: ./.github/workflows/other.yml}\n";

    @TempDir
    Path root;

    private Repo repo;

    @BeforeEach
    void begin() throws IOException {
        repo = Repo.at(root);
    }

    @Test
    void aTextIsCheckedAsAFileIs() {
        Repo.Answer answer = repo.input(WRONG).alone("check", "-");
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out())
                .contains("<stdin>:3:7: error: ")
                .contains("  a: {run-on: x")
                .contains("Did you mean `runs-on`?");
        assertThat(repo.input(WRONG).alone("check", "-", "--format", "json").out())
                .contains("\"file\": \"<stdin>\"");
        assertThat(repo.input("").alone("check", "-").out()).contains("<stdin>:1:1: error: The file has no `on`.");
    }

    @Test
    void aTextMayBeAnAction() {
        assertThat(repo.input("name: a\nruns: {using: node24}\n")
                        .alone("check", "-")
                        .out())
                .contains("has no `main`");
    }

    @Test
    void aTextIsCalledAsItsFileIs() {
        assertThat(repo.input(WRONG)
                        .alone("check", "--stdin-filename", FILE, "-")
                        .out())
                .contains(FILE + ":3:7: error: ");
    }

    @Test
    void aTextHasTheRepositoryOfItsFile() throws IOException {
        assertThat(repo.input(CALL).alone("check", "-").out()).contains("unknown-workflow");
        repo.write(".github/workflows/other.yml", "on: workflow_call\njobs: {a: {runs-on: x, steps: [{run: make}]}}\n");
        assertThat(repo.input(CALL).alone("check", "-").exitCode()).isZero();
        repo.write("sub/readme.txt", "");
        assertThat(repo.input(CALL)
                        .aloneIn(root.resolve("sub"), "check", "-", "--stdin-filename", "../" + FILE)
                        .exitCode())
                .isZero();
    }

    @Test
    void aTextIsFormattedOrCompared() {
        String text = "on:   push\njobs: {}\n";
        Repo.Answer answer = repo.input(text).alone("format", "-");
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out()).isEqualTo("on: push\njobs: {}\n");
        Repo.Answer compared = repo.input(text).alone("format", "--check", "-");
        assertThat(compared.exitCode()).isEqualTo(1);
        assertThat(compared.out())
                .contains("--- a/<stdin>")
                .contains("-on:   push")
                .contains("+on: push");
        assertThat(repo.input("on: push\njobs: {}\n")
                        .alone("format", "--check", "-")
                        .exitCode())
                .isZero();
        Repo.Answer unreadable = repo.input("a: [").alone("format", "-");
        assertThat(unreadable.exitCode()).isEqualTo(1);
        assertThat(unreadable.out()).isEmpty();
        assertThat(unreadable.err()).contains("<stdin>:");
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        refused("can't stand beside other files", "check", "-", "a.yml");
        refused("Give `-` for it too", "check", "--stdin-filename", "a.yml");
        refused("`--fix` changes files", "check", "--fix", "-");
        refused("`--write` changes files", "format", "--write", "-");
    }

    private void refused(String fact, String... arguments) {
        Repo.Answer answer = repo.input(WRONG).alone(arguments);
        assertThat(answer.exitCode()).as(fact).isEqualTo(2);
        assertThat(answer.err()).contains(fact);
    }

    @Test
    void aFileAboveTheWorkingDirectoryIsNamedFromThere() throws IOException {
        repo.write(FILE, WRONG).write("sub/readme.txt", "");
        Path sub = root.resolve("sub");
        assertThat(repo.aloneIn(sub, "check", "../" + FILE).out()).contains("../" + FILE + ":3:7");
        assertThat(repo.aloneIn(sub, "check", "--format", "json", "..").out())
                .contains("\"file\": \"../" + FILE + "\"");
        String absolute = root.resolve(FILE).toString().replace('\\', '/');
        assertThat(repo.aloneIn(sub, "check", absolute).out()).contains(absolute + ":3:7");
    }

    @Test
    void codeScanningAndAnnotationsKnowAFileFromTheRootOfItsRepository() throws IOException {
        repo.write(FILE, WRONG).write("sub/readme.txt", "");
        Path sub = root.resolve("sub");
        assertThat(repo.aloneIn(sub, "check", "--format", "sarif", "../" + FILE).out())
                .contains("\"uri\": \"" + FILE + "\"")
                .doesNotContain("..");
        assertThat(repo.aloneIn(sub, "check", "--format", "github", "../" + FILE)
                        .out())
                .contains("file=" + FILE + ",");
    }
}
