package dev.gatewright.cli;

import dev.gatewright.finding.Palette;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * One of the two streams that people read: text in UTF-8, whose lines end with LF everywhere.
 *
 * @param stream where it goes
 * @param palette its colours
 */
public record Output(PrintStream stream, Palette palette) {

    /**
     * A stream.
     *
     * @param stream where it goes
     * @param palette its colours
     */
    public Output {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(palette, "palette");
    }

    /** The process's own stream, whatever encoding the system prefers. */
    static Output of(FileDescriptor descriptor, Palette palette) {
        return new Output(new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8), palette);
    }

    /**
     * Prints text as it is.
     *
     * @param text the text
     */
    public void print(String text) {
        stream.print(text);
        stream.flush();
    }

    /**
     * Prints a line.
     *
     * @param text the line, without its end
     */
    public void line(String text) {
        print(text + "\n");
    }
}
