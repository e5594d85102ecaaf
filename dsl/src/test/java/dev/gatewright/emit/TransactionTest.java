package dev.gatewright.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatewright.emit.Change.Kind;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class TransactionTest {

    private static final List<Change> CHANGES = List.of(
            new Change(".github/workflows/new.yml", Kind.CREATE, "", "new\n"),
            new Change(".github/actions/a/b/action.yml", Kind.CREATE, "", "action\n"),
            new Change(".github/workflows/one.yml", Kind.UPDATE, "1\n", "one\n"),
            new Change(".github/workflows/two.yml", Kind.UPDATE, "2\n", "two\n"),
            new Change(".github/workflows/left.yml", Kind.DELETE, "left\n", ""),
            new Change(".github/workflows/over.yml", Kind.DELETE, "over\n", ""));

    private static final Map<String, String> BEFORE = Map.of(
            ".github/workflows/one.yml", "1\n",
            ".github/workflows/two.yml", "2\n",
            ".github/workflows/left.yml", "left\n",
            ".github/workflows/over.yml", "over\n");

    private static final Map<String, String> AFTER = Map.of(
            ".github/workflows/new.yml", "new\n",
            ".github/actions/a/b/action.yml", "action\n",
            ".github/workflows/one.yml", "one\n",
            ".github/workflows/two.yml", "two\n");

    private static void begin(Path root) throws IOException {
        Files.createDirectories(root.resolve(".github/workflows"));
        for (Map.Entry<String, String> file : BEFORE.entrySet()) {
            Files.writeString(root.resolve(file.getKey()), file.getValue());
        }
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void allChangesAreMadeAndNothingElseIsLeft(@TempDir Path root) throws IOException {
        begin(root);
        new Transaction(root).carryOut(CHANGES);
        assertThat(files(root)).isEqualTo(AFTER);
    }

    @Test
    void whicheverMoveFailsNothingIsChanged(@TempDir Path folder) throws IOException {
        int moves = 6;
        for (int failing = 1; failing <= moves; failing++) {
            Path root = Files.createDirectory(folder.resolve("at-" + failing));
            begin(root);
            Transaction transaction = new Transaction(root, failingAt(failing));
            assertThatThrownBy(() -> transaction.carryOut(CHANGES))
                    .isInstanceOf(FileSystemException.class)
                    .hasMessageContaining("the disk is on fire")
                    .hasNoSuppressedExceptions();
            assertThat(files(root)).as("move " + failing).isEqualTo(BEFORE);
            assertThat(root.resolve(".github/actions")).doesNotExist();
        }
        Path root = Files.createDirectory(folder.resolve("unharmed"));
        begin(root);
        new Transaction(root, failingAt(moves + 1)).carryOut(CHANGES);
        assertThat(files(root)).isEqualTo(AFTER);
    }

    private static Transaction.Move failingAt(int number) {
        AtomicInteger calls = new AtomicInteger();
        return (from, to) -> {
            if (calls.incrementAndGet() == number) {
                throw new FileSystemException(to.toString(), null, "the disk is on fire");
            }
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        };
    }

    @Test
    void aTextThatCannotBeWrittenLeavesNoTrace(@TempDir Path root) throws IOException {
        begin(root);
        Files.writeString(root.resolve("blocked"), "a file where a folder is wanted");
        Map<String, String> before = files(root);
        List<Change> changes = List.of(
                new Change(".github/workflows/new.yml", Kind.CREATE, "", "new\n"),
                new Change("blocked/x.yml", Kind.CREATE, "", "x\n"));
        assertThatThrownBy(() -> new Transaction(root).carryOut(changes)).isInstanceOf(IOException.class);
        assertThat(files(root)).isEqualTo(before);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no such permissions")
    void aFileKeepsItsPermissions(@TempDir Path root) throws IOException {
        begin(root);
        Path file = root.resolve(".github/workflows/one.yml");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x--x"));
        new Transaction(root).carryOut(CHANGES);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rwxr-x--x");
        Files.writeString(root.resolve("usual"), "");
        assertThat(Files.getPosixFilePermissions(root.resolve(".github/workflows/new.yml")))
                .isEqualTo(Files.getPosixFilePermissions(root.resolve("usual")));
    }
}
