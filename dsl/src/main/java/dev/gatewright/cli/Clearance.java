package dev.gatewright.cli;

import dev.gatewright.check.view.Unwritten;
import dev.gatewright.emit.Emission;
import dev.gatewright.emit.EmittedFile;
import dev.gatewright.link.Linked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The memory of what checks had nothing to say about: when the same jar would emit the same files again, they aren't judged
 * again, which is most of what a run without changes would do. Kept in the user's cache as the very texts, one file for each
 * repository and entry point; what was warned of is never kept, so that it is said again. Without a cache everything is judged.
 */
final class Clearance {

    private final @Nullable Path file;
    private final String subject;

    /** What is asked about, and where the answer is kept, if anywhere. */
    Clearance(@Nullable Path file, String subject) {
        this.file = file;
        this.subject = subject;
    }

    /** What is asked about a pipeline's files, all of them. */
    static Clearance of(Session session, Path root, Linked linked, Emission whole) {
        Optional<String> judge = Jar.identity();
        Optional<Path> cache = session.cache();
        return judge.isEmpty() || cache.isEmpty()
                ? new Clearance(null, "")
                : new Clearance(cache.get().resolve(name(root, session)), subject(judge.get(), linked, whole));
    }

    /** Two repositories may come to one name, and then take turns. */
    private static String name(Path root, Session session) {
        return "clear/" + Integer.toHexString((root + "/" + session.caller().path()).hashCode());
    }

    /** All that the verdict hangs on: who judges, the files, and what rules see beside them. */
    static String subject(String judge, Linked linked, Emission whole) {
        StringBuilder all = new StringBuilder(judge).append('\n');
        for (EmittedFile emitted : whole.files()) {
            String text = emitted.text();
            all.append(emitted.path())
                    .append(' ')
                    .append(text.length())
                    .append('\n')
                    .append(text);
        }
        return all.append(Unwritten.of(linked)).toString();
    }

    /** Whether nothing was found in them before. */
    boolean isGranted() {
        try {
            return file != null
                    && Files.isRegularFile(file)
                    && Files.readString(file).equals(subject);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Nothing was found in them. */
    void grant() {
        if (file == null) {
            return;
        }
        Path fresh = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid());
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(fresh, subject);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            // The next run takes longer, and nothing else.
        }
    }
}
