package dev.gatewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class FailuresTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Session session = Session.in(
            Path.of(""),
            new PrintStream(OutputStream.nullOutputStream()),
            new PrintStream(err, true, StandardCharsets.UTF_8));

    private String said(Session by, Callable<Integer> command) {
        assertThat(new Failures(by, false).guard(command)).isEqualTo(ExitCode.COULD_NOT_RUN);
        return err.toString(StandardCharsets.UTF_8);
    }

    private String said(Exception failure) {
        return said(session, () -> {
            throw failure;
        });
    }

    @Test
    void anUnexpectedErrorIsOneLineThatSaysWhatToDo() {
        assertThat(said(new IllegalStateException("impossible")))
                .hasLineCount(1)
                .startsWith("error: This should not have happened: java.lang.IllegalStateException: impossible.")
                .contains("--verbose", "report");
    }

    @Test
    void itsStackIsForWhoWantsIt() {
        assertThat(said(session.environment(Map.of("GATEWRIGHT_VERBOSE", "1")), () -> {
                    throw new IllegalStateException("impossible");
                }))
                .contains("\tat dev.gatewright.cli.FailuresTest");
    }

    @Test
    void aFileThatCannotBeHadIsNamed() {
        assertThat(said(new NoSuchFileException("a.yml")))
                .isEqualTo("error: `a.yml` isn't there. Nothing was changed.\n");
    }

    @Test
    void aFileThatIsForbiddenIsNamed() {
        assertThat(said(new UncheckedIOException(new AccessDeniedException("a.yml"))))
                .isEqualTo("error: `a.yml` can't be read or written: you have no permission. Nothing was changed.\n");
    }

    @Test
    void anErrorWithoutAFileIsSaidToo() {
        assertThat(said(new IOException("disk full")))
                .isEqualTo("error: A file could not be read or written: disk full. Nothing was changed.\n");
    }

    @Test
    void aRefusalIsSaidAsItIs() {
        assertThat(said(new Refused("Not so. Do this."))).isEqualTo("error: Not so. Do this.\n");
    }
}
