package dev.gatewright.emit;

import java.util.Objects;

/**
 * What is to be done with one file.
 *
 * @param path the file, from the root, with {@code /} between its parts
 * @param kind what is to be done
 * @param before what it holds now, with LF at the lines' ends; empty for a file that is created
 * @param after what it will hold; empty for a file that is deleted
 */
public record Change(String path, Kind kind, String before, String after) {

    /** What can be done with a file. */
    public enum Kind {
        /** It isn't there yet. */
        CREATE,
        /** It holds something else. */
        UPDATE,
        /** It is as it shall be. */
        KEEP,
        /** This entry point made it once, and makes it no more. */
        DELETE
    }

    /**
     * What is to be done with one file.
     *
     * @param path the file
     * @param kind what is to be done
     * @param before what it holds now
     * @param after what it will hold
     */
    public Change {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /**
     * Whether anything is to be done.
     *
     * @return false for a file that is as it shall be
     */
    public boolean isNeeded() {
        return kind != Kind.KEEP;
    }

    /**
     * What is to be done, line by line.
     *
     * @return a unified diff, see {@link UnifiedDiff}; empty when nothing is to be done
     */
    public UnifiedDiff diff() {
        return UnifiedDiff.of(path, before, after);
    }
}
