package dev.gatewright.source;

import java.util.Objects;

/**
 * Where a value was written: a line of Java, a place in a file, or nowhere that is known.
 *
 * <p>All origins are equal to each other: where a thing was written is no part of what it is, so a value that carries
 * its origin compares by its content alone. To compare places, compare their {@link #toString()}.
 */
public abstract sealed class Origin permits JavaOrigin, TraceOrigin, FileOrigin, UnknownOrigin {

    Origin() {}

    /**
     * The line of Java that called Gatewright: the innermost caller that is neither Gatewright nor the JDK. Costs some
     * two microseconds; the line number is looked up only when it is asked for.
     *
     * @return the caller's place, or {@link #unknown()} where nobody else is on the stack
     */
    public static Origin here() {
        return Caller.find();
    }

    /**
     * A place in a file.
     *
     * @param file the file as a reader would name it
     * @param line the line, from 1
     * @param column the column, from 1, in UTF-16 units
     * @return the place
     */
    public static Origin of(String file, int line, int column) {
        return new FileOrigin(Objects.requireNonNull(file, "file"), line, column);
    }

    /**
     * A line of Java that an exception passed through.
     *
     * @param element a line of its stack trace
     * @return the place
     */
    public static Origin of(StackTraceElement element) {
        return new TraceOrigin(element);
    }

    /**
     * A place that nobody recorded.
     *
     * @return the unknown place
     */
    public static Origin unknown() {
        return UnknownOrigin.INSTANCE;
    }

    /**
     * The file's name, as a reader would name it.
     *
     * @return the name, empty when unknown
     */
    public abstract String file();

    /**
     * The file as far as its place is known: for a line of Java, with the folders that its package asks for.
     *
     * @return {@code com/acme/Ci.java} for a line of Java, else {@link #file()}
     */
    public String path() {
        return file();
    }

    /** The folder of a class's source below its source folder. */
    static String folder(String className) {
        return className.substring(0, className.lastIndexOf('.') + 1).replace('.', '/');
    }

    /**
     * The line, from 1.
     *
     * @return the line, 0 when unknown
     */
    public abstract int line();

    /**
     * The column, from 1.
     *
     * @return the column, 0 when unknown (a line of Java has none)
     */
    public abstract int column();

    /**
     * Whether anybody recorded the place.
     *
     * @return false for {@link #unknown()} alone
     */
    public boolean isKnown() {
        return line() > 0;
    }

    /**
     * Whether this is a line of Java rather than a place in a file that was read.
     *
     * @return true for a line of Java
     */
    public final boolean isJava() {
        return this instanceof JavaOrigin || this instanceof TraceOrigin;
    }

    /** All origins are equal. */
    @Override
    public final boolean equals(Object other) {
        return other instanceof Origin;
    }

    @Override
    public final int hashCode() {
        return 0;
    }

    /** The place as {@code file:line:column}, {@code File.java:line}, or {@code (unknown place)}. */
    @Override
    public final String toString() {
        if (!isKnown()) {
            return "(unknown place)";
        }
        return column() == 0 ? file() + ":" + line() : file() + ":" + line() + ":" + column();
    }
}
