package dev.gatewright.emit;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Who makes files: the Java file that is run, by its path from the repository's root. Two entry points are the same when
 * their names are.
 *
 * @param name the path, with {@code /} between its parts
 */
public record EntryPoint(String name) {

    private static final String PART =
            "(?!\\.{1,2}(?:/|$))[^/\\\\:\\p{Cntrl}\\s](?:[^/\\\\:\\p{Cntrl}]*[^/\\\\:\\p{Cntrl}\\s])?";
    private static final Pattern PATH = Pattern.compile(PART + "(?:/" + PART + ")*");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./+@%=:,-]+");

    /**
     * Who makes files.
     *
     * @param name the path from the root
     */
    public EntryPoint {
        Objects.requireNonNull(name, "name");
    }

    /**
     * Whether it is a path below the root, as every system can have it, on one line.
     *
     * @return false when files can't say by it who made them
     */
    public boolean isPath() {
        return PATH.matcher(name).matches();
    }

    /**
     * What to type in the repository's root to make the files again.
     *
     * @return the command, as a shell takes it
     */
    public String command() {
        return "jbang " + (PLAIN.matcher(name).matches() ? name : "'" + name.replace("'", "'\\''") + "'");
    }

    /** Written out, as {@link #hashCode()} is: those that Java makes for a record spin classes when they are first called. */
    @Override
    public boolean equals(Object other) {
        return other instanceof EntryPoint that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
