package dev.gatewright.emit;

import java.util.List;
import java.util.Optional;

/**
 * The comment at the top of every file that is emitted: which entry point made it, and how to make it again. By it alone
 * Gatewright knows its own files, so its first line is a format that must stay readable:
 *
 * <pre>
 * # Made by Gatewright from pipeline/Main.java: don't edit this file.
 * # Edit the Java, then run: jbang pipeline/Main.java
 * </pre>
 */
public final class Header {

    private static final String START = "# Made by Gatewright from ";
    private static final String END = ": don't edit this file.";

    private Header() {}

    /**
     * The lines of an entry point's header.
     *
     * @param entryPoint who makes the file
     * @return comments, from their {@code #} on
     */
    public static List<String> lines(EntryPoint entryPoint) {
        return List.of(START + entryPoint.name() + END, "# Edit the Java, then run: " + entryPoint.command());
    }

    /**
     * Who made a file.
     *
     * @param text the file's text, or its beginning
     * @return who made it, empty when no header stands among the comments at its top
     */
    public static Optional<EntryPoint> read(String text) {
        return text.lines()
                .takeWhile(line -> line.startsWith("#") || line.isBlank())
                .filter(line ->
                        line.startsWith(START) && line.endsWith(END) && line.length() > START.length() + END.length())
                .findFirst()
                .map(line -> new EntryPoint(line.substring(START.length(), line.length() - END.length())));
    }
}
