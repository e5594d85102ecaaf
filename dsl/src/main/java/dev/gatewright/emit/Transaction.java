package dev.gatewright.emit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes of several files, all or none. New texts are first written beside their files; then the old files are moved aside and
 * the new ones into their place; only when all of them are there do the old ones go. What fails on the way is undone in
 * reverse. A reader never sees half a file.
 */
public final class Transaction {

    /** What takes a step back. */
    @FunctionalInterface
    private interface Undo {
        void run() throws IOException;
    }

    /** How a file is moved within its folder; tests let it fail. */
    @FunctionalInterface
    interface Move {
        void move(Path from, Path to) throws IOException;
    }

    private final Path root;
    private final Move mover;
    private final String unique =
            ProcessHandle.current().pid() + "-" + Long.toString(System.nanoTime() & Long.MAX_VALUE, 36);
    private final Deque<Undo> undos = new ArrayDeque<>();

    /** A file, and the new text of it that lies beside it. */
    private record Ready(Path file, Path fresh, boolean exists) {}

    /**
     * Changes that are to be made.
     *
     * @param root the folder that the changes' paths begin at
     */
    public Transaction(Path root) {
        this(root, Transaction::moveAtomically);
    }

    Transaction(Path root, Move mover) {
        this.root = root;
        this.mover = mover;
    }

    /**
     * Makes the changes.
     *
     * @param changes what is to be done
     * @throws IOException when one can't be made; then none is
     */
    public void carryOut(List<Change> changes) throws IOException {
        List<Path> aside = new ArrayList<>();
        try {
            List<Ready> ready = prepare(changes);
            for (Change change : changes) {
                if (change.kind() == Change.Kind.DELETE) {
                    demandWritable(root.resolve(change.path()).getParent());
                    aside.add(moveAside(root.resolve(change.path())));
                }
            }
            for (Ready file : ready) {
                if (file.exists()) {
                    aside.add(keepAside(file.file()));
                }
                moveIn(file);
            }
        } catch (IOException | UncheckedIOException failure) {
            undo(failure);
            throw failure;
        }
        for (Path old : aside) {
            Files.deleteIfExists(old);
        }
        removeEmptyFolders(changes);
    }

    private List<Ready> prepare(List<Change> changes) throws IOException {
        List<Ready> ready = new ArrayList<>();
        for (Change change : changes) {
            if (change.kind() != Change.Kind.DELETE) {
                ready.add(prepare(root.resolve(change.path()), change));
            }
        }
        return ready;
    }

    private Ready prepare(Path path, Change change) throws IOException {
        createFolders(path.getParent());
        boolean exists = change.kind() == Change.Kind.UPDATE;
        Path file = exists ? path.toRealPath() : path;
        demandWritable(file.getParent());
        if (exists) {
            demandWritable(file);
        }
        Path fresh = beside(file, "new");
        undos.push(() -> Files.deleteIfExists(fresh));
        Files.write(fresh, change.after().getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
        if (exists) {
            copyPermissions(file, fresh);
        }
        return new Ready(file, fresh, exists);
    }

    /** Asked beforehand, so that the user reads the name of a file that he knows. */
    private static void demandWritable(Path path) throws IOException {
        if (!Files.isWritable(path)) {
            throw new AccessDeniedException(path.toString(), null, "it is read-only for you");
        }
    }

    private void createFolders(@Nullable Path folder) throws IOException {
        if (folder != null && !Files.isDirectory(folder)) {
            if (Files.exists(folder)) {
                throw new FileSystemException(folder.toString(), null, "it is a file where a folder must be");
            }
            createFolders(folder.getParent());
            demandWritable(folder.getParent());
            Files.createDirectory(folder);
            undos.push(() -> Files.deleteIfExists(folder));
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }

    private Path beside(Path file, String what) {
        return file.resolveSibling(GithubFolder.temporary(file.getFileName().toString(), unique + "-" + what));
    }

    private Path moveAside(Path file) throws IOException {
        Path old = beside(file, "old");
        mover.move(file, old);
        undos.push(() -> mover.move(old, file));
        return old;
    }

    /** A second name for a file that is about to be replaced, so that its place is never empty. */
    private Path keepAside(Path file) throws IOException {
        Path old = beside(file, "old");
        undos.push(() -> Files.deleteIfExists(old));
        Files.copy(file, old, StandardCopyOption.COPY_ATTRIBUTES);
        return old;
    }

    private void moveIn(Ready ready) throws IOException {
        mover.move(ready.fresh(), ready.file());
        Path old = beside(ready.file(), "old");
        undos.push(() -> {
            if (ready.exists()) {
                mover.move(old, ready.file());
            } else {
                Files.deleteIfExists(ready.file());
            }
        });
    }

    private void undo(Exception failure) {
        while (!undos.isEmpty()) {
            try {
                undos.pop().run();
            } catch (IOException more) {
                failure.addSuppressed(more);
            }
        }
    }

    private static void moveAtomically(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The folder of an action that is made no more goes too, when nothing else is in it. */
    private void removeEmptyFolders(List<Change> changes) throws IOException {
        Path top = root.resolve(GithubFolder.NAME);
        for (Change change : changes) {
            Path folder = root.resolve(change.path()).getParent();
            boolean removed = change.kind() == Change.Kind.DELETE;
            while (removed
                    && folder.startsWith(top)
                    && !folder.equals(top)
                    && !folder.getParent().equals(top)) {
                removed = removeIfEmpty(folder);
                folder = folder.getParent();
            }
        }
    }

    private static boolean removeIfEmpty(Path folder) throws IOException {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            try {
                Files.delete(folder);
                return true;
            } catch (DirectoryNotEmptyException inUse) {
                return false;
            }
        }
        return false;
    }
}
