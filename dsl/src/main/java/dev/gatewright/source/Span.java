package dev.gatewright.source;

import java.util.Objects;

/**
 * A piece of a file that was read, from a place to just before another. Places count from 1, columns in UTF-16 units.
 *
 * @param file the file, as in {@link Origin#file()}
 * @param line the line of its first character
 * @param column the column of its first character
 * @param endLine the line of the first character behind it
 * @param endColumn the column of the first character behind it
 */
public record Span(String file, int line, int column, int endLine, int endColumn) {

    /**
     * A piece of a file.
     *
     * @param file the file
     * @param line the line of its first character
     * @param column the column of its first character
     * @param endLine the line of the first character behind it
     * @param endColumn the column of the first character behind it
     */
    public Span {
        Objects.requireNonNull(file, "file");
        if (line < 1 || column < 1 || endLine < line || endLine == line && endColumn < column) {
            throw new IllegalArgumentException("A span goes forward, from 1.");
        }
    }

    /**
     * A piece of one line.
     *
     * @param start where it begins; a place in a file
     * @param length how many UTF-16 units it has, 0 for the place between two characters
     * @return the span
     */
    public static Span of(Origin start, int length) {
        return new Span(start.file(), start.line(), start.column(), start.line(), start.column() + length);
    }

    /**
     * Where it begins.
     *
     * @return the place of its first character
     */
    public Origin start() {
        return Origin.of(file, line, column);
    }

    /**
     * Whether two pieces have a character in common, or one is a place within the other.
     *
     * @param other another piece
     * @return false when one ends before the other begins
     */
    public boolean overlaps(Span other) {
        return file.equals(other.file)
                && (isBefore(line, column, other.endLine, other.endColumn)
                                && isBefore(other.line, other.column, endLine, endColumn)
                        || line == other.line && column == other.column);
    }

    private static boolean isBefore(int line, int column, int otherLine, int otherColumn) {
        return line < otherLine || line == otherLine && column < otherColumn;
    }
}
